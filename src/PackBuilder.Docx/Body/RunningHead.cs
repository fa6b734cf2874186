using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>What stands above the text of a page.</summary>
/// <param name="Title">Of the document, the same on every page.</param>
/// <param name="HasChapter">Whether the chapter of the page stands opposite.</param>
/// <param name="Elsewhere">
/// What programs show that cannot find the chapter of a page: it stands on every page, so it must be true on each of them.
/// </param>
internal sealed record RunningHead(string Title, bool HasChapter, string Elsewhere)
{
    // Em between the title and the chapter.
    private const double Gap = 2;

    /// <summary>
    /// Chapters are named where each has room beside the title in the one line of the head. Without any chapter the field would
    /// print an error.
    /// </summary>
    public static RunningHead Of(Composition composition)
    {
        var (styled, theme, document) = (composition.Styled, composition.Theme, composition.Document);
        string title = styled.RunningTitle;
        double room = (double)theme.Measure / (theme.NoteSize * 10) - TextMeasure.WordProcessors.WidthOf(title) - Gap;
        var chapters = document.Blocks.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => DocumentWalk.PlainText(heading.Inlines)).ToList();
        bool fits = chapters.Count > 0 && chapters.TrueForAll(chapter => chapter.Length > 0 && TextMeasure.WordProcessors.WidthOf(chapter) <= room);
        string elsewhere = chapters.Count == 1 ? chapters[0] : document.Info.Subtitle;
        return new RunningHead(title, fits, TextMeasure.WordProcessors.WidthOf(elsewhere) <= room ? elsewhere : "")
        {
            IsCounted = composition.Plan.Headings[0] is not null,
            AsksForTitle = composition.Options.IsStarter,
        };
    }

    /// <summary>Whether the number of the chapter is to be asked for besides its title: chapters have numbers that the word processor counts.</summary>
    public bool IsCounted { get; private init; }

    /// <summary>Whether the title is that of whatever document the head comes to stand in.</summary>
    public bool AsksForTitle { get; private init; }

    /// <summary>For pages before the first chapter.</summary>
    public RunningHead WithoutChapter => this with { HasChapter = false };
}
