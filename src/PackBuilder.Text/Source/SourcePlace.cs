namespace PackBuilder.Text.Source;

/// <summary>
/// What a person calls a place of a file that has no lines of its own, such as <c>sheet '题库' row 5</c> or <c>page 3</c>: the
/// name holds from this line of the text to the next place.
/// </summary>
/// <param name="Line">Counted from 1.</param>
public sealed record SourcePlace(int Line, string Name);
