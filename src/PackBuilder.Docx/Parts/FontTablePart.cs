using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Parts;

/// <summary>Writes fontTable.xml: other names and classes, by which a machine without a font finds its nearest.</summary>
internal static class FontTablePart
{
    private const string ChineseCharset = "86";
    private const string WesternCharset = "00";

    public static W.Fonts Make()
    {
        var fonts = new W.Fonts();
        foreach (var font in WordFont.All)
        {
            var entry = new W.Font { Name = font.Name };
            if (font.OtherName.Length > 0)
                entry.AppendChild(new W.AltName { Val = font.OtherName });
            entry.AppendChild(new W.Panose1Number { Val = font.Panose });
            entry.AppendChild(new W.FontCharSet { Val = font.IsChinese ? ChineseCharset : WesternCharset });
            entry.AppendChild(new W.FontFamily { Val = FamilyOf(font) });
            entry.AppendChild(new W.Pitch { Val = font.IsFixed ? W.FontPitchValues.Fixed : W.FontPitchValues.Variable });
            fonts.AppendChild(entry);
        }

        return fonts;
    }

    private static W.FontFamilyValues FamilyOf(WordFont font) => font.Family switch
    {
        "roman" => W.FontFamilyValues.Roman,
        "swiss" => W.FontFamilyValues.Swiss,
        "modern" => W.FontFamilyValues.Modern,
        _ => W.FontFamilyValues.Auto,
    };
}
