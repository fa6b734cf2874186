using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Selection;

/// <summary>A rule that leaves something out, and where it is written.</summary>
/// <param name="Rule">Such as <c>audience: teachers</c>, <c>tags_none: phone</c>, <c>employer: exclude questions</c>.</param>
/// <param name="At">Null where the guide itself says so, at the block.</param>
public sealed record Ruling(Message Rule, SourceLocation? At)
{
    /// <summary>A section that is left out by this rule may have sections below it that are not.</summary>
    public bool SparesSubsections { get; init; }

    /// <summary>The employer asks for it, and not the pack.</summary>
    public bool IsOfEmployer { get; init; }

    /// <summary>A setting and its value, which are written so in any language.</summary>
    internal static Ruling Setting(string setting, SourceLocation? at) => new(Message.Verbatim(setting), at);

    /// <param name="setting">Of the employer: what it excludes.</param>
    internal static Ruling Employer(string setting, SourceLocation at) => Setting($"employer: exclude {setting}", at) with { IsOfEmployer = true };
}
