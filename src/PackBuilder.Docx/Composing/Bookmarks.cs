using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Composing;

/// <summary>Writes the two ends of a bookmark (ISO/IEC 29500-1 17.13.6).</summary>
internal static class Bookmarks
{
    public static void BookmarkStart(this XmlBuffer xml, int number, string name)
    {
        xml.Start("w:bookmarkStart"u8);
        xml.Attribute("w:name"u8, name);
        xml.Attribute("w:id"u8, number);
        xml.End();
    }

    public static void BookmarkEnd(this XmlBuffer xml, int number)
    {
        xml.Start("w:bookmarkEnd"u8);
        xml.Attribute("w:id"u8, number);
        xml.End();
    }
}
