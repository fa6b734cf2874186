using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>A filled shape of the panel on the cover, without a line around it. Lengths in twips from the corner of the panel.</summary>
/// <param name="Tail">Where the tail of a speech bubble points, in 100,000ths of its width from the middle; null for a rectangle.</param>
internal sealed record PanelShape(int Number, long X, long Y, long Width, long Height, PanelColour Colour, int? Tail)
{
    public const long UnitsPerTwip = 635;

    // In 100,000ths of the height, from the middle; and of the shorter side.
    private const int TailEnd = 84000;
    private const int Roundness = 28000;

    public void Write(XmlBuffer xml)
    {
        xml.Start("wps:wsp"u8);
        xml.Start("wps:cNvPr"u8);
        xml.Attribute("id"u8, Number);
        xml.Attribute("name"u8, "Panel " + Theme.Number(Number));
        xml.End();
        xml.Empty("wps:cNvSpPr"u8);
        WriteShape(xml);
        xml.Empty("wps:bodyPr"u8);
        xml.End();
    }

    private void WriteShape(XmlBuffer xml)
    {
        xml.Start("wps:spPr"u8);
        xml.Start("a:xfrm"u8);
        xml.Offset("a:off"u8, X * UnitsPerTwip, Y * UnitsPerTwip);
        xml.Extent("a:ext"u8, Width * UnitsPerTwip, Height * UnitsPerTwip);
        xml.End();
        WriteGeometry(xml);
        xml.Start("a:solidFill"u8);
        Colour.Write(xml);
        xml.End();
        xml.Start("a:ln"u8);
        xml.Empty("a:noFill"u8);
        xml.End();
        xml.End();
    }

    private void WriteGeometry(XmlBuffer xml)
    {
        xml.Start("a:prstGeom"u8);
        xml.Attribute("prst"u8, Tail is null ? "rect"u8 : "wedgeRoundRectCallout"u8);
        xml.Start("a:avLst"u8);
        if (Tail is { } tail)
        {
            WriteGuide(xml, "adj1"u8, tail);
            WriteGuide(xml, "adj2"u8, TailEnd);
            WriteGuide(xml, "adj3"u8, Roundness);
        }

        xml.End();
        xml.End();
    }

    private static void WriteGuide(XmlBuffer xml, ReadOnlySpan<byte> name, int value)
    {
        xml.Start("a:gd"u8);
        xml.Attribute("name"u8, name);
        xml.Attribute("fmla"u8, "val " + Theme.Number(value));
        xml.End();
    }
}
