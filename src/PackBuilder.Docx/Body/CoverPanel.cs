using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Body;

/// <summary>
/// The coloured panel behind the title, with two speech bubbles and the band of the edition: drawn shapes behind the text (ISO 29500-1 20.4.2.3), which a
/// trainer can recolour. Where shapes are not shown the title still has its ground, since its style is shaded.
/// </summary>
internal static class CoverPanel
{
    // In 100,000ths of the width of a bubble from its middle.
    private const int TailAt = 30000;
    private const string LengthsUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing";
    private const string GroupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /// <param name="number">Of the drawing, unique in the document.</param>
    public static void Write(XmlBuffer xml, CoverSizes cover, Theme theme, int number)
    {
        // Word before 2010 knows no shapes of this kind and leaves them out.
        xml.Start("w:r"u8);
        xml.Start("mc:AlternateContent"u8);
        xml.Attribute("xmlns:wpg"u8, GroupUri);
        xml.Attribute("xmlns:wps"u8, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"u8);
        xml.Start("mc:Choice"u8);
        xml.Attribute("Requires"u8, "wpg"u8);
        WriteDrawing(xml, cover, theme, number);
        xml.End();
        xml.Empty("mc:Fallback"u8);
        xml.End();
        xml.End();
    }

    private static IEnumerable<PanelShape> Shapes(CoverSizes cover, Theme theme)
    {
        long high = Math.Min(cover.FreeHeight, theme.Ems(FrontLook.LargestBubbles));
        double wide = high * FrontLook.BubbleWidth;
        int right = theme.Measure - cover.Pad;
        var ground = theme.Colours.Accent;
        yield return new PanelShape(1, 0, 0, theme.Measure, cover.PanelHeight, Of(ground), null);
        // What it is, in a band below the title as in print: nobody hands out the key for the worksheet.
        if (cover.BandHeight > 0)
        {
            yield return new PanelShape(4, 0, cover.PanelHeight, theme.Measure, cover.BandHeight, Of(theme.Colours.Tint), null);
            yield return new PanelShape(5, 0, cover.PanelHeight, theme.Ems(FrontLook.BandEdge), cover.BandHeight, Of(FrontLook.EditionColour(cover.Edition, theme.Colours)), null);
        }

        if (high <= theme.Ems(FrontLook.LeastBubbles))
            yield break;
        yield return Bubble(2, FrontLook.Said);
        yield return Bubble(3, FrontLook.Answered);

        PanelColour Of(Colour colour, double white = 0) => new(theme.Paint(colour), colour, white);

        // The tail of a bubble points to whoever speaks.
        PanelShape Bubble(int number, SpeechBubble look) => new(
            number, (long)(right - wide * look.Right), (long)(cover.Pad + high * look.Top), (long)(wide * look.Width), (long)(high * look.Height),
            Of(ground, look.Shade), look.TailAtLeft ? -TailAt : TailAt);
    }

    private static void WriteDrawing(XmlBuffer xml, CoverSizes cover, Theme theme, int number)
    {
        long width = theme.Measure * PanelShape.UnitsPerTwip, height = (cover.PanelHeight + cover.BandHeight) * PanelShape.UnitsPerTwip;
        xml.Start("w:drawing"u8);
        xml.Start("wp:anchor"u8);
        xml.NoDistance();
        xml.Attribute("simplePos"u8, "0"u8);
        xml.Attribute("relativeHeight"u8, 1);
        xml.Attribute("behindDoc"u8, "1"u8);
        xml.Attribute("locked"u8, "0"u8);
        xml.Attribute("layoutInCell"u8, "0"u8);
        xml.Attribute("allowOverlap"u8, "1"u8);
        xml.Attribute("xmlns:wp"u8, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"u8);
        xml.Attribute("xmlns:wp14"u8, LengthsUri);
        xml.Attribute("mc:Ignorable"u8, "wp14"u8);
        xml.Offset("wp:simplePos"u8, 0, 0);
        WritePosition(xml, "wp:positionH"u8);
        WritePosition(xml, "wp:positionV"u8);
        xml.Extent("wp:extent"u8, width, height);
        xml.Empty("wp:wrapNone"u8);
        xml.DrawingProperties(number, "Panel", "");
        xml.Empty("wp:cNvGraphicFramePr"u8);
        WriteGroup(xml, Shapes(cover, theme), width, height);
        WriteShare(xml);
        xml.End();
        xml.End();
    }

    // As wide as the text, whatever the paper is ([MS-DOCX] 2.5.3.1).
    private static void WriteShare(XmlBuffer xml)
    {
        xml.Start("wp14:sizeRelH"u8);
        xml.Attribute("relativeFrom"u8, "margin"u8);
        xml.Start("wp14:pctWidth"u8);
        xml.Text("100000");
        xml.End();
        xml.End();
    }

    // At the corner of the type area.
    private static void WritePosition(XmlBuffer xml, ReadOnlySpan<byte> name)
    {
        xml.Start(name);
        xml.Attribute("relativeFrom"u8, "margin"u8);
        xml.Start("wp:posOffset"u8);
        xml.Text("0");
        xml.End();
        xml.End();
    }

    private static void WriteGroup(XmlBuffer xml, IEnumerable<PanelShape> shapes, long width, long height)
    {
        xml.Start("a:graphic"u8);
        xml.DeclareDrawing();
        xml.Start("a:graphicData"u8);
        xml.Attribute("uri"u8, GroupUri);
        xml.Start("wpg:wgp"u8);
        xml.Empty("wpg:cNvGrpSpPr"u8);
        xml.Start("wpg:grpSpPr"u8);
        xml.Start("a:xfrm"u8);
        xml.Offset("a:off"u8, 0, 0);
        xml.Extent("a:ext"u8, width, height);
        xml.Offset("a:chOff"u8, 0, 0);
        xml.Extent("a:chExt"u8, width, height);
        xml.End();
        xml.End();
        foreach (var shape in shapes)
            shape.Write(xml);
        xml.End();
        xml.End();
        xml.End();
    }
}
