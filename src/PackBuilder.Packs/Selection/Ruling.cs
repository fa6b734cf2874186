using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Selection;

/// <summary>A rule that leaves something out, and where it is written.</summary>
/// <param name="Rule">Such as <c>audience: teachers</c>, <c>tags_none: phone</c>, <c>employer: exclude questions</c>.</param>
/// <param name="At">Null where the guide itself says so, at the block.</param>
internal sealed record Ruling(string Rule, SourceLocation? At)
{
    /// <summary>A section that is left out by this rule may have sections below it that are not.</summary>
    public bool SparesSubsections { get; init; }
}
