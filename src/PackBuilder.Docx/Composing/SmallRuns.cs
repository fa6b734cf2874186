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

    /// <summary>A blank between two languages.</summary>
    public static void Blank(this XmlBuffer xml)
    {
        xml.Start("w:r"u8);
        xml.TextElement(" ", keepsBlanks: true);
        xml.End();
    }

    /// <summary>A run with a style, in which all blanks are kept.</summary>
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
