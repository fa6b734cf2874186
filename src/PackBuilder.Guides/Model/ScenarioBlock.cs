using System.Collections.Immutable;

namespace PackBuilder.Guides.Model;

/// <summary>A situation with the rule for handling it and a dialogue that shows how.</summary>
public sealed record ScenarioBlock(LocalizedText Situation, LocalizedText? Principle, ImmutableArray<Turn> Turns) : GuideBlock;

/// <summary>What one side says.</summary>
/// <param name="Role"><c>customer</c>, <c>agent</c>, <c>interviewer</c>, <c>candidate</c>, or another ASCII slug.</param>
/// <param name="Speaker">The name printed before the words; null leaves it to the role.</param>
public sealed record Turn(string Role, LocalizedText Text)
{
    public LocalizedText? Speaker { get; init; }
}
