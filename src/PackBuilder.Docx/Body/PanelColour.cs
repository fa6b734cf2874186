using PackBuilder.Docx.Markup;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Body;

/// <summary>The colour of a shape: that of a place of the theme, or one with white mixed in (ISO/IEC 29500-1 20.1.2.3).</summary>
/// <param name="White">How much white, 0 to 1.</param>
internal sealed record PanelColour(Paint Paint, Colour Colour, double White)
{
    private const double Whole = 100000;

    public void Write(XmlBuffer xml)
    {
        if (Paint.Slot is null)
        {
            xml.Start("a:srgbClr"u8);
            xml.Attribute("val"u8, Colour.Lighter(White).Hex);
            xml.End();
            return;
        }

        xml.Start("a:schemeClr"u8);
        xml.Attribute("val"u8, Paint.Slot switch
        {
            "text1" => "tx1",
            "text2" => "tx2",
            "background1" => "bg1",
            "background2" => "bg2",
            var accent => accent,
        });
        if (White > 0)
            WriteLighter(xml);
        xml.End();
    }

    // White takes of the saturation as it adds to the luminance.
    private void WriteLighter(XmlBuffer xml)
    {
        double plain = SaturationOf(Colour), lighter = SaturationOf(Colour.Lighter(White));
        if (plain > 0)
            Change(xml, "a:satMod"u8, lighter / plain);
        Change(xml, "a:lumMod"u8, 1 - White);
        Change(xml, "a:lumOff"u8, White);
    }

    private static void Change(XmlBuffer xml, ReadOnlySpan<byte> name, double part)
    {
        xml.Start(name);
        xml.Attribute("val"u8, (long)Math.Round(part * Whole));
        xml.End();
    }

    // Of the model of hue, saturation and luminance.
    private static double SaturationOf(Colour colour)
    {
        double most = Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue)) / 255.0, least = Math.Min(colour.Red, Math.Min(colour.Green, colour.Blue)) / 255.0;
        double range = most + least <= 1 ? most + least : 2 - most - least;
        return range == 0 ? 0 : (most - least) / range;
    }
}
