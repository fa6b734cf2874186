using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Docx.Parts;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Docx.Composing;

/// <summary>What the writers of one document share: its looks, and the lists that other parts are made from afterwards.</summary>
internal sealed class Composition(StyledDocument styled, Theme theme, DocxOptions options, List<Diagnostic> diagnostics)
{
    public StyledDocument Styled { get; private set; } = styled;

    public Document Document => Styled.Document;

    public Theme Theme => theme;

    public DocxOptions Options => options;

    /// <summary>Divides the tables, those with the same heads alike.</summary>
    public TableDivider Tables { get; } = new(styled.Families, TextMeasure.WordProcessors);

    public CaptionLabels Labels => Styled.Labels;

    /// <summary>What cross references call the blocks.</summary>
    public ReferenceNames Names => Styled.Names;

    /// <summary>Ids of the blocks that a reference calls by name.</summary>
    public ImmutableSortedSet<string> Named { get; } = ReferencedIds.Of(styled.Document, ReferenceKind.Name);

    public Words Words => Styled.Words;

    public StyleSheet Styles { get; } = new();

    public NumberingPart Numbering { get; } = new(theme);

    public BookmarkNames Bookmarks { get; } = new();

    public MediaList Media { get; } = new();

    /// <summary>The notes in the order of their numbers.</summary>
    public List<ImmutableArray<Inline>> Notes { get; } = [];

    public LinkList Links { get; } = new();

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Writes something with the words of another language, such as the second of a pair.</summary>
    public void WithLanguage(string language, Action write)
    {
        var outer = Styled;
        Styled = Styled.WithLanguage(language);
        write();
        Styled = outer;
    }
}
