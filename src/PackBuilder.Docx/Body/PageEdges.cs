using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Writes heads and feet of pages. On duplex pages they stand at the outer edge.</summary>
internal static class PageEdges
{
    // By level: programs in other languages know the style of headings by other names.
    private const string ChapterField = " STYLEREF 1 ";

    private const string TitleField = " TITLE ";

    /// <param name="isLeftPage">A left-hand page of a duplex document.</param>
    public static void WriteHeader(XmlBuffer xml, RunningHead head, Theme theme, bool isLeftPage)
    {
        Start(xml, "w:hdr"u8, StyleId.Header);
        if (head.HasChapter && isLeftPage)
        {
            WriteChapter(xml, head);
            xml.TabToMargin();
            WriteTitle(xml, head);
        }
        else if (head.HasChapter)
        {
            WriteTitle(xml, head);
            xml.TabToMargin();
            WriteChapter(xml, head);
        }
        else
        {
            if (theme.Design.Duplex && !isLeftPage)
                xml.TabToMargin();
            WriteTitle(xml, head);
        }

        xml.End();
        xml.End();
    }

    public static void WriteFooter(XmlBuffer xml, Theme theme, bool isLeftPage)
    {
        Start(xml, "w:ftr"u8, StyleId.Footer);
        if (theme.Design.Duplex && !isLeftPage)
            xml.TabToMargin();
        xml.Field(" PAGE ", "1");
        xml.End();
        xml.End();
    }

    private static void Start(XmlBuffer xml, ReadOnlySpan<byte> part, string style)
    {
        xml.StartTextPart(part);
        xml.Start("w:p"u8);
        new ParagraphProperties { Style = style }.Write(xml);
    }

    private static void WriteTitle(XmlBuffer xml, RunningHead head)
    {
        if (head.AsksForTitle)
            xml.BeginField(TitleField);
        PlainRuns.Write(xml, head.Title);
        if (head.AsksForTitle)
            xml.EndField();
    }

    private static void WriteChapter(XmlBuffer xml, RunningHead head)
    {
        if (head.IsCounted)
            xml.Field(ChapterField + @"\n ", "");
        xml.BeginField(ChapterField);
        PlainRuns.Write(xml, head.Elsewhere);
        xml.EndField();
    }
}
