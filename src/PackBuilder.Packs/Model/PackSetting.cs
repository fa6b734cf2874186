using PackBuilder.Text.Source;

namespace PackBuilder.Packs.Model;

/// <summary>A value that a pack, an edition or an employer sets, and the place that set it last.</summary>
/// <param name="Path">Keys from the outermost in, such as <c>include.guides</c>.</param>
/// <param name="Value">As a person would write it on one line.</param>
public sealed record PackSetting(string Path, string Value, SourceLocation At);
