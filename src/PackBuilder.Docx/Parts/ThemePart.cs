using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Parts;

/// <summary>
/// Writes theme1.xml: the colours of the design, which Design &gt; Colors exchanges. A theme must have fonts and effects too, but nothing takes its fonts from
/// there, since WPS does not look them up.
/// </summary>
internal static class ThemePart
{
    private const string Name = "PackBuilder";

    // Three of each kind are the least (ISO/IEC 29500-1 20.1.4.1).
    private const int Styles = 3;

    public static void Write(XmlBuffer xml, Theme theme)
    {
        xml.Declaration();
        xml.Start("a:theme"u8);
        xml.DeclareDrawing();
        xml.Attribute("name"u8, Name);
        xml.Start("a:themeElements"u8);
        WriteColours(xml, theme);
        WriteFonts(xml, theme);
        WriteEffects(xml);
        xml.End();
        xml.End();
    }

    private static void WriteColours(XmlBuffer xml, Theme theme)
    {
        xml.Start("a:clrScheme"u8);
        xml.Attribute("name"u8, theme.Design.Name);
        foreach (var (place, _, colour) in ThemeColours.Of(theme.Colours))
        {
            xml.Start(System.Text.Encoding.UTF8.GetBytes("a:" + place));
            WriteColour(xml, colour);
            xml.End();
        }

        xml.End();
    }

    private static void WriteColour(XmlBuffer xml, Colour colour)
    {
        xml.Start("a:srgbClr"u8);
        xml.Attribute("val"u8, colour.Hex);
        xml.End();
    }

    private static void WriteFonts(XmlBuffer xml, Theme theme)
    {
        xml.Start("a:fontScheme"u8);
        xml.Attribute("name"u8, Name);
        WriteFont(xml, "a:majorFont"u8, theme.Fonts.Heading);
        WriteFont(xml, "a:minorFont"u8, theme.Fonts.Body);
        xml.End();
    }

    private static void WriteFont(XmlBuffer xml, ReadOnlySpan<byte> name, FontPair fonts)
    {
        xml.Start(name);
        WriteFace(xml, "a:latin"u8, fonts.Latin.Name);
        WriteFace(xml, "a:ea"u8, fonts.EastAsian.Name);
        WriteFace(xml, "a:cs"u8, "");
        xml.End();
    }

    private static void WriteFace(XmlBuffer xml, ReadOnlySpan<byte> name, string face)
    {
        xml.Start(name);
        xml.Attribute("typeface"u8, face);
        xml.End();
    }

    private static void WriteEffects(XmlBuffer xml)
    {
        xml.Start("a:fmtScheme"u8);
        xml.Attribute("name"u8, Name);
        Times(xml, "a:fillStyleLst"u8, Fill);
        Times(xml, "a:lnStyleLst"u8, xml =>
        {
            xml.Start("a:ln"u8);
            xml.Attribute("w"u8, 6350);
            Fill(xml);
            xml.End();
        });
        Times(xml, "a:effectStyleLst"u8, xml =>
        {
            xml.Start("a:effectStyle"u8);
            xml.Empty("a:effectLst"u8);
            xml.End();
        });
        Times(xml, "a:bgFillStyleLst"u8, Fill);
        xml.End();
    }

    private static void Fill(XmlBuffer xml)
    {
        xml.Start("a:solidFill"u8);
        xml.Start("a:schemeClr"u8);
        xml.Attribute("val"u8, "phClr"u8);
        xml.End();
        xml.End();
    }

    private static void Times(XmlBuffer xml, ReadOnlySpan<byte> list, Action<XmlBuffer> write)
    {
        xml.Start(list);
        for (int i = 0; i < Styles; i++)
            write(xml);
        xml.End();
    }
}
