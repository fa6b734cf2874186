using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>A situation with the rule for handling it and a dialogue that shows how.</summary>
public sealed record ScenarioBlock(LocalizedText Situation, LocalizedText? Principle, ImmutableArray<Turn> Turns) : GuideBlock;

/// <summary>What one side says.</summary>
/// <param name="Role"><c>customer</c>, <c>agent</c>, <c>interviewer</c>, <c>candidate</c>, or another ASCII slug.</param>
public sealed record Turn(string Role, LocalizedText Text)
{
    /// <summary>The name printed before the words; null leaves it to the role.</summary>
    public LocalizedText? Speaker { get; init; }
}
