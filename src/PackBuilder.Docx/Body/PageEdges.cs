using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes heads and feet of pages. On duplex pages they stand at the outer edge.</summary>
internal static class PageEdges
{
    // By level: programs in other languages know the style of headings by other names.
    private const string ChapterField = " STYLEREF 1 ";

    /// <param name="isLeftPage">A left-hand page of a duplex document.</param>
    public static W.Header MakeHeader(RunningHead head, Theme theme, bool isLeftPage)
    {
        var paragraph = Paragraphs.Make(StyleId.Header);
        var title = PlainRuns.Of(head.Title);
        if (head.HasChapter)
            Append(paragraph, isLeftPage ? MakeChapter(head) : title, isLeftPage ? title : MakeChapter(head));
        else if (theme.Design.Duplex && !isLeftPage)
            Append(paragraph, [], title);
        else
            paragraph.Append(title);
        return new W.Header(paragraph);
    }

    private static void Append(W.Paragraph paragraph, IEnumerable<W.Run> left, IEnumerable<W.Run> right)
    {
        paragraph.Append(left);
        paragraph.AppendChild(Paragraphs.Tab());
        paragraph.Append(right);
    }

    private static IEnumerable<W.Run> MakeChapter(RunningHead head) =>
        [.. Fields.Begin(ChapterField), .. PlainRuns.Of(head.Elsewhere), Fields.End()];

    public static W.Footer MakeFooter(Theme theme, bool isLeftPage)
    {
        var paragraph = Paragraphs.Make(StyleId.Footer);
        if (theme.Design.Duplex && !isLeftPage)
            paragraph.AppendChild(Paragraphs.Tab());
        paragraph.Append(Fields.Make(" PAGE ", "1"));
        return new W.Footer(paragraph);
    }
}
