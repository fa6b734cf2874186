using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Parts;

/// <summary>Writes fontTable.xml: other names and classes, by which a machine without a font finds its nearest.</summary>
internal static class FontTablePart
{
    private const string ChineseCharset = "86";
    private const string WesternCharset = "00";

    public static void Write(XmlBuffer xml)
    {
        xml.StartPart("w:fonts"u8);
        foreach (var font in WordFont.All)
        {
            xml.Start("w:font"u8);
            xml.Attribute("w:name"u8, font.Name);
            if (font.OtherName.Length > 0)
                xml.Value("w:altName"u8, font.OtherName);
            xml.Value("w:panose1"u8, font.Panose);
            xml.Value("w:charset"u8, font.IsChinese ? ChineseCharset : WesternCharset);
            xml.Value("w:family"u8, font.Family);
            xml.Value("w:pitch"u8, font.IsFixed ? "fixed" : "variable");
            xml.End();
        }

        xml.End();
    }
}
