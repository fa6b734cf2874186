namespace PackBuilder.Text.Source;

/// <summary>
/// A place in a file as a person looks it up. Lines and columns are counted from 1; the end is exclusive. The line's
/// own text travels along, so that a printer needs no access to the file.
/// </summary>
/// <param name="Excerpt">The text of the first line, or null where there is none to show (a binary file).</param>
public sealed record SourceLocation(
    string File, int Line, int Column, int EndLine, int EndColumn, string? Excerpt = null)
{
    /// <summary>What a person calls the place in a file that has no lines of its own; null for a text.</summary>
    public string? Place { get; init; }

    /// <summary>A file as a whole, where no line can be named.</summary>
    public static SourceLocation OfFile(string file) => new(file, 0, 0, 0, 0);

    public override string ToString() => Place is not null ? $"{File}: {Place}" : Line == 0 ? File : $"{File}:{Line}:{Column}";
}
