using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Composing;

/// <summary>Writes small runs that many paragraphs need.</summary>
internal static class SmallRuns
{
    public static void Tab(this XmlBuffer xml)
    {
        xml.Start("w:r"u8);
        xml.Empty("w:tab"u8);
        xml.End();
    }

    /// <summary>
    /// A tabulator to the right margin, wherever that is (ISO/IEC 29500-1 17.3.3.23): another paper needs no other stop. Programs that do not know it as Word
    /// of 2013 and later does get an ordinary one, for which the paragraph has a stop.
    /// </summary>
    public static void TabToMargin(this XmlBuffer xml, bool hasDots = false)
    {
        xml.Start("w:r"u8);
        xml.Start("mc:AlternateContent"u8);
        xml.Start("mc:Choice"u8);
        xml.Attribute("Requires"u8, "w15"u8);
        xml.Start("w:ptab"u8);
        xml.Attribute("w:relativeTo"u8, "margin"u8);
        xml.Attribute("w:alignment"u8, "right"u8);
        xml.Attribute("w:leader"u8, hasDots ? "dot"u8 : "none"u8);
        xml.End();
        xml.End();
        xml.Start("mc:Fallback"u8);
        xml.Empty("w:tab"u8);
        xml.End();
        xml.End();
        xml.End();
    }

    /// <summary>A space between two languages.</summary>
    public static void Blank(this XmlBuffer xml)
    {
        xml.Start("w:r"u8);
        xml.TextElement(" ", keepsBlanks: true);
        xml.End();
    }

    /// <summary>A run with a style, in which all spaces are kept.</summary>
    public static void StyledRun(this XmlBuffer xml, string style, string text)
    {
        xml.Start("w:r"u8);
        xml.RunStyle(style);
        xml.TextElement(text, keepsBlanks: true);
        xml.End();
    }

    /// <summary>Properties of a run that has a style and nothing else.</summary>
    public static void RunStyle(this XmlBuffer xml, string style)
    {
        xml.Start("w:rPr"u8);
        xml.Value("w:rStyle"u8, style);
        xml.End();
    }
}
