using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes heads and feet of pages. On duplex pages they stand at the outer edge.</summary>
internal static class PageEdges
{
    /// <param name="isLeftPage">A left-hand page of a duplex document.</param>
    public static W.Header MakeHeader(string text, Theme theme, bool isLeftPage)
    {
        var paragraph = Paragraphs.Make(StyleId.Header);
        if (theme.Design.Duplex && !isLeftPage)
            paragraph.AppendChild(Paragraphs.Tab());
        paragraph.Append(PlainRuns.Of(text));
        return new W.Header(paragraph);
    }

    public static W.Footer MakeFooter(Theme theme, bool isLeftPage)
    {
        var paragraph = Paragraphs.Make(StyleId.Footer);
        if (theme.Design.Duplex && !isLeftPage)
            paragraph.AppendChild(Paragraphs.Tab());
        paragraph.Append(Fields.Make(" PAGE ", "1"));
        return new W.Footer(paragraph);
    }
}
