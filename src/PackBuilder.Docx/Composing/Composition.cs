using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Docx.Parts;
using PackBuilder.Docx.Styles;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Docx.Composing;

/// <summary>What the writers of one document share: its looks, and the lists that other parts are made from afterwards.</summary>
internal sealed class Composition(Document document, Theme theme, DocxOptions options, List<Diagnostic> diagnostics)
{
    public Document Document => document;

    public Theme Theme => theme;

    public DocxOptions Options => options;

    public CaptionLabels Labels { get; private set; } = CaptionLabels.For(document.Info.Language, theme.Design.NumbersByChapter);

    /// <summary>What cross references call the blocks.</summary>
    public ReferenceNames Names { get; } = ReferenceNames.Of(document, theme.Design);

    /// <summary>Ids of the blocks that a reference calls by name.</summary>
    public ImmutableSortedSet<string> Named { get; } = ReferencedIds.Of(document, ReferenceKind.Name);

    public Words Words { get; private set; } = Words.For(document.Info.Language);

    public StyleSheet Styles { get; } = new();

    public NumberingPart Numbering { get; } = new(theme);

    public BookmarkNames Bookmarks { get; } = new();

    public MediaList Media { get; } = new();

    /// <summary>The notes in the order of their numbers.</summary>
    public List<ImmutableArray<Inline>> Notes { get; } = [];

    public LinkList Links { get; } = new();

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Writes something with the words of another language, such as the second of a pair.</summary>
    public void Speaking(string language, Action write)
    {
        var (labels, words) = (Labels, Words);
        (Labels, Words) = (CaptionLabels.For(language, theme.Design.NumbersByChapter), Words.For(language));
        write();
        (Labels, Words) = (labels, words);
    }
}
