namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Lines of a text that are code from end to end: they stand as they are, and say nothing of the text around them.</summary>
internal static class CodeLines
{
    public static bool Are(string line) => line.Length > 2 && line[0] == '`' && line.IndexOf('`', 1) == line.Length - 1;

    public static string Without(string text) => text.Contains('`') ? string.Join('\n', text.Split('\n').Where(line => !Are(line))) : text;
}
