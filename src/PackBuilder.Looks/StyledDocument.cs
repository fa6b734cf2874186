using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Looks.Tables;

namespace PackBuilder.Looks;

/// <summary>
/// A document in a design: what it looks like is decided here, once for every format. Writers ask for the look of each block and put it
/// into the terms of their format.
/// </summary>
public sealed record StyledDocument(Document Document, Design Design)
{
    public Words Words { get; private init; } = Words.For(Document.Info.Language, Document.Info.SecondLanguage);

    private CaptionLabels Labels { get; init; } = CaptionLabels.For(Document.Info.Language, Design.NumbersByChapter);

    // Null where all is said in one language.
    private CaptionLabels? SecondLabels { get; init; } = CaptionLabels.Second(Document.Info, Design.NumbersByChapter);

    /// <summary>In Word also the name of the sequence that it counts.</summary>
    public string TableWord => Labels.TableWord;

    public string FigureWord => Labels.FigureWord;

    /// <summary>What cross references call the blocks.</summary>
    public ReferenceNames Names { get; private init; } = ReferenceNames.Of(Document, Design);

    /// <summary>Tables with the same heads, which share their columns.</summary>
    public TableFamilies Families { get; private init; } = TableFamilies.Of(Document.Blocks);

    /// <summary>Printed above the text of every page.</summary>
    public string RunningTitle => Document.Info is { RunningHead.Length: > 0 } info ? info.RunningHead : Document.Info.Title;

    /// <summary>The same with the words of another language, such as that of pages that are wholly in it.</summary>
    public StyledDocument WithLanguage(string language) =>
        this with { Words = Words.For(language), Labels = CaptionLabels.For(language, Design.NumbersByChapter), SecondLabels = null };

    public CaptionLook CaptionOf(Table table) =>
        CaptionLook.Of(table.Caption, table.Number is { } number ? labels => LabelOf(labels, labels.TableWord, number) : null, Labels, SecondLabels);

    public CaptionLook CaptionOf(Figure figure) =>
        CaptionLook.Of(figure.Caption, figure.Number is { } number ? labels => LabelOf(labels, labels.FigureWord, number) : null, Labels, SecondLabels);

    private static CaptionLabel LabelOf(CaptionLabels labels, string word, CaptionNumber number)
    {
        string chapter = labels.Chapter(number);
        return new CaptionLabel(word + labels.WordGap + chapter, labels.Show(number)[chapter.Length..]);
    }

    /// <summary>The two languages of the title of a chapter; the second empty where there is one, or where it is no chapter.</summary>
    public static (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) TitleOf(Heading heading) =>
        heading.Level > 1 ? (heading.Inlines, []) : LanguagesOf(heading);

    /// <summary>The two languages of a heading; the second empty where there is one.</summary>
    public static (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) LanguagesOf(Heading heading) =>
        heading.Second.IsEmpty ? TwoLanguages.Split(heading.Inlines) : (heading.First, heading.Second);

    /// <summary>Whether emphasised Han has dots under it (着重号): under a whole sentence they would tire the eye, and between narrow lines have no room.</summary>
    public bool HasDots(Emphasis emphasis) =>
        Design.Emphasis == EmphasisStyle.Dots && Design.LinePitch >= LeastDottedPitch * Design.BodySize
        && DocumentWalk.PlainText(emphasis.Inlines).Length <= MostDotted;

    // Characters, and em.
    private const int MostDotted = 24;
    private const double LeastDottedPitch = 1.5;
}
