namespace PackBuilder.Text.Diagnostics;

/// <summary>
/// Reads the file of a language: a line of English at the margin, below it, indented by two blanks, what is said instead. A <c>\n</c> is the
/// end of a line, a <c>\_</c> a blank at the start of one; lines that start with <c>#</c> are comments.
/// </summary>
internal static class WordingFile
{
    private const string Indent = "  ";

    public static IEnumerable<KeyValuePair<string, string>> Read(string language)
    {
        using var stream = typeof(WordingFile).Assembly.GetManifestResourceStream($"wording.{language}.txt")
            ?? throw new InvalidOperationException($"the program has no words of '{language}'");
        using var reader = new StreamReader(stream);
        string? english = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Indent, StringComparison.Ordinal) && english is not null)
                yield return new(Unescape(english), Unescape(line[Indent.Length..]));
            english = line.Length == 0 || line[0] is '#' or ' ' ? null : line;
        }
    }

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\_", " ", StringComparison.Ordinal);
}
