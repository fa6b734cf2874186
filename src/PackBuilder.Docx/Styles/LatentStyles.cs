using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Styles;

/// <summary>
/// Writes <c>w:latentStyles</c> (ISO/IEC 29500-1 17.7.4.5): Word's own styles that the document does not use stay out of the lists in which
/// people look for ours.
/// </summary>
internal static class LatentStyles
{
    // Built-in styles of Word 2016 and later.
    private const int Count = 376;

    private static readonly string[] Shown = ["Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "heading 4", "caption", "Strong", "Emphasis", "Body Text", "List Bullet", "List Number"];

    public static void Write(XmlBuffer xml)
    {
        xml.Start("w:latentStyles"u8);
        xml.Attribute("w:defLockedState"u8, "0"u8);
        xml.Attribute("w:defUIPriority"u8, "99"u8);
        xml.Attribute("w:defSemiHidden"u8, "1"u8);
        xml.Attribute("w:defUnhideWhenUsed"u8, "1"u8);
        xml.Attribute("w:defQFormat"u8, "0"u8);
        xml.Attribute("w:count"u8, Count);
        foreach (string name in Shown)
        {
            xml.Start("w:lsdException"u8);
            xml.Attribute("w:name"u8, name);
            xml.Attribute("w:semiHidden"u8, "0"u8);
            xml.Attribute("w:uiPriority"u8, "9"u8);
            xml.Attribute("w:unhideWhenUsed"u8, "0"u8);
            xml.Attribute("w:qFormat"u8, "1"u8);
            xml.End();
        }

        xml.End();
    }
}
