namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>The parts of a document that hold its text.</summary>
internal static class StoryParts
{
    private static readonly string[] _beside = ["header", "footer"];
    private static readonly string[] _notes = ["footnotes", "endnotes", "comments"];
    private static readonly string[] _within = ["diagramData", "chart", "aFChunk"];

    /// <summary>True for a kind of relationship whose part is read where the text points to it.</summary>
    public static bool IsRead(string kind) => _beside.Contains(kind) || _notes.Contains(kind) || _within.Contains(kind);

    /// <summary>The document itself, then all that it points to.</summary>
    public static IEnumerable<DocxPart> Of(DocxPackage package, DocxPart main) =>
        _beside.SelectMany(kind => package.AllRelated(main, kind))
            .Concat(_notes.Select(kind => package.Related(main, kind)).OfType<DocxPart>())
            .Prepend(main)
            .DistinctBy(part => part.Name);
}
