using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Guides.Captures;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Exchange.WordFiles;

/// <summary>A question of a Word file of ours, as somebody left it.</summary>
/// <param name="Anchor">The bookmark of a question that was printed; null for a new one.</param>
/// <param name="Stamp">Which question it is and what it said; null for a new one.</param>
/// <param name="Text">Stands for what it says now, as <see cref="TextStamp"/> makes it.</param>
/// <param name="Prompt">The first paragraph.</param>
internal sealed record WordQuestion(string? Anchor, BlockStamp? Stamp, string Text, string Prompt)
{
    /// <summary>Whether nobody changed anything in it since it was written.</summary>
    public bool IsUntouched => Stamp?.Printed == Text;
}

/// <param name="Question">Index of the question that it stands in; -1 before the first.</param>
public sealed record WordComment(string Author, string Text, int Question);

/// <summary>What a Word file of ours says besides what reading it as a guide gives: which questions it holds, by their hidden bookmarks.</summary>
public sealed record WordCopy
{
    // Bytes of a part, unpacked.
    private const int LargestPart = 64 << 20;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The bookmark that says which document it is; null where there is none.</summary>
    public string? Mark { get; private init; }

    internal ImmutableArray<WordQuestion> Questions { get; private init; } = [];

    public ImmutableArray<WordComment> Comments { get; private init; } = [];

    /// <summary>What stands outside the questions, paragraph by paragraph.</summary>
    internal ImmutableArray<string> Elsewhere { get; private init; } = [];

    /// <summary>Null where the file cannot be read; whoever reads it as a guide says why.</summary>
    public static WordCopy? Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            return Part(zip, "word/document.xml") is { } document ? Read(document, Part(zip, "word/styles.xml"), Part(zip, "word/comments.xml")) : null;
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or IOException)
        {
            return null;
        }
    }

    internal static XElement? Part(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry || entry.Length > LargestPart)
            return null;
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart });
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static WordCopy Read(XElement document, XElement? styles, XElement? comments)
    {
        var names = (styles?.Elements(W + "style") ?? []).Where(style => style.Attribute(W + "styleId") is not null)
            .DistinctBy(style => style.Attribute(W + "styleId")!.Value)
            .ToDictionary(style => style.Attribute(W + "styleId")!.Value, style => (string?)style.Element(W + "name")?.Attribute(W + "val") ?? "", StringComparer.Ordinal);
        var questions = ImmutableArray.CreateBuilder<WordQuestion>();
        var elsewhere = ImmutableArray.CreateBuilder<string>();
        var commented = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new TextStamp();
        bool isOpen = false;
        foreach (var paragraph in document.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors(Compatibility + "Fallback").Any()))
        {
            string name = names.GetValueOrDefault((string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "", "");
            string said = TextOf(paragraph);
            bool isHeading = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase);
            bool isQuestion = name == OwnStyles.Question || isHeading && SaysQuestion(paragraph, names);
            bool ends = isQuestion || isHeading || name == OwnStyles.Opposite;
            if (isOpen && ends)
                questions[^1] = questions[^1] with { Text = text.Value };
            if (isQuestion)
            {
                questions.Add(Start(paragraph, said));
                text.Clear();
            }

            isOpen = isQuestion || isOpen && !ends;
            if (isOpen)
                text.Add(said);
            else if (!string.IsNullOrWhiteSpace(said) && !name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase))
                elsewhere.Add(said);
            foreach (string? id in paragraph.Descendants(W + "commentReference").Select(reference => (string?)reference.Attribute(W + "id")))
                commented.TryAdd(id ?? "", questions.Count - 1);
        }

        if (isOpen)
            questions[^1] = questions[^1] with { Text = text.Value };
        return new WordCopy
        {
            Mark = Bookmarks(document).FirstOrDefault(BlockStamp.IsOfDocument),
            Questions = questions.ToImmutable(),
            Elsewhere = elsewhere.ToImmutable(),
            Comments = [.. (comments?.Elements(W + "comment") ?? []).Select(comment => new WordComment(
                (string?)comment.Attribute(W + "author") ?? "", string.Join(' ', comment.Descendants(W + "p").Select(TextOf)).Trim(), commented.GetValueOrDefault((string?)comment.Attribute(W + "id") ?? "", -1)))],
        };
    }

    private static WordQuestion Start(XElement paragraph, string prompt)
    {
        var names = BookmarksOf(paragraph).ToList();
        return new WordQuestion(names.Find(name => !name.StartsWith('_')), names.Select(BlockStamp.Read).FirstOrDefault(stamp => stamp is not null), "", prompt);
    }

    // One that somebody put in has no stamp, but the look of the one that it was copied from.
    private static bool SaysQuestion(XElement heading, Dictionary<string, string> names) =>
        BookmarksOf(heading).Any(name => BlockStamp.Read(name) is not null)
        || heading.Descendants(W + "rStyle").Any(style => OwnStyles.IsQuestionText(names.GetValueOrDefault((string?)style.Attribute(W + "val") ?? "")));

    // A word processor may put the bookmarks of a paragraph right before it.
    private static IEnumerable<string> BookmarksOf(XElement paragraph) =>
        paragraph.ElementsBeforeSelf().Reverse().TakeWhile(element => element.Name != W + "p" && element.Name != W + "tbl").SelectMany(Bookmarks).Concat(Bookmarks(paragraph));

    private static IEnumerable<string> Bookmarks(XElement element) =>
        element.DescendantsAndSelf(W + "bookmarkStart").Select(start => (string?)start.Attribute(W + "name") ?? "");

    // What is deleted with changes tracked is no w:t; what was moved away still is.
    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t")
        .Where(text => text.Ancestors(W + "p").First() == paragraph && !text.Ancestors(Compatibility + "Fallback").Any() && !text.Ancestors(W + "moveFrom").Any())
        .Select(text => text.Value));
}
