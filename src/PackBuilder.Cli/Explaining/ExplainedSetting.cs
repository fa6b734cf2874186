using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Explaining;

/// <summary>A setting that holds for a pack, and what set it.</summary>
/// <param name="Of"><c>pack</c>, <c>employer</c>, or <c>edition</c> and its id.</param>
/// <param name="Path">Keys from the outermost in, such as <c>include.guides</c>.</param>
/// <param name="At">Null where no file says otherwise.</param>
internal sealed record ExplainedSetting(string Of, string Path, string Value, SourceLocation? At);
