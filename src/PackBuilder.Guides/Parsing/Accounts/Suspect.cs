using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>A line that looks like part of a question and stands in none.</summary>
/// <param name="What"><c>question</c>, <c>answer</c>, <c>options</c>, <c>keys</c>, <c>format</c> or <c>table</c>.</param>
/// <param name="Rule">What would make it one.</param>
public sealed record Suspect(BlockOrigin At, string What, string Text, string Rule)
{
    /// <summary>Nothing but a question looks so; what merely asks may be a sentence.</summary>
    public bool IsSure { get; init; }
}
