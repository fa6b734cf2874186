namespace PackBuilder.Docx.Styles;

/// <summary>Style names that Word has itself: they must not be marked as custom, and Word shows them in the reader's language.</summary>
internal static class BuiltInNames
{
    private static readonly HashSet<string> Names =
    [
        "Normal", "Title", "Subtitle", "TOC Heading", "header", "footer", "caption", "footnote text", "footnote reference", "Body Text", "Strong", "Emphasis", "Hyperlink",
        "Default Paragraph Font", "Normal Table", "No List",
        .. Numbered("heading", 1, 9), .. Numbered("toc", 1, 4),
        "List Bullet", "List Number", "List Continue",
        .. Numbered("List Bullet", 2, 5), .. Numbered("List Number", 2, 5), .. Numbered("List Continue", 2, 5),
    ];

    public static bool Contains(string name) => Names.Contains(name);

    private static IEnumerable<string> Numbered(string name, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(number => $"{name} {Theme.Number(number)}");
}
