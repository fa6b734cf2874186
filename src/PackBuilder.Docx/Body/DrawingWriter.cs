using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Body;

/// <summary>Writes pictures in line with the text, with what they show in words (ISO/IEC 29500-1 20.4.2.8).</summary>
internal static class DrawingWriter
{
    // ISO/IEC 29500-1 20.1.2.1: English metric units.
    private const double UnitsPerPoint = 12700;

    /// <param name="name">What the list of objects in Word calls it.</param>
    /// <param name="alternative">What it shows; empty for decoration.</param>
    /// <param name="width">In pt.</param>
    public static void Write(XmlBuffer xml, Media media, int number, string name, string alternative, double width, double height)
    {
        long cx = (long)Math.Round(width * UnitsPerPoint), cy = (long)Math.Round(height * UnitsPerPoint);
        xml.Start("w:r"u8);
        xml.Start("w:drawing"u8);
        xml.Start("wp:inline"u8);
        xml.NoDistance();
        xml.Attribute("xmlns:wp"u8, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"u8);
        xml.Extent("wp:extent"u8, cx, cy);
        xml.DrawingProperties(number, name, alternative);
        WriteLocks(xml);
        WriteGraphic(xml, media, number, name, cx, cy);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void WriteLocks(XmlBuffer xml)
    {
        xml.Start("wp:cNvGraphicFramePr"u8);
        xml.Start("a:graphicFrameLocks"u8);
        xml.Attribute("noChangeAspect"u8, "1"u8);
        xml.DeclareDrawing();
        xml.End();
        xml.End();
    }

    private static void WriteGraphic(XmlBuffer xml, Media media, int number, string name, long cx, long cy)
    {
        xml.Start("a:graphic"u8);
        xml.DeclareDrawing();
        xml.Start("a:graphicData"u8);
        xml.Attribute("uri"u8, "http://schemas.openxmlformats.org/drawingml/2006/picture"u8);
        xml.Start("pic:pic"u8);
        xml.Attribute("xmlns:pic"u8, "http://schemas.openxmlformats.org/drawingml/2006/picture"u8);
        xml.Start("pic:nvPicPr"u8);
        xml.Start("pic:cNvPr"u8);
        xml.Attribute("id"u8, number);
        xml.Attribute("name"u8, name);
        xml.End();
        xml.Empty("pic:cNvPicPr"u8);
        xml.End();
        WriteFill(xml, media);
        WriteShape(xml, cx, cy);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void WriteFill(XmlBuffer xml, Media media)
    {
        xml.Start("pic:blipFill"u8);
        xml.Start("a:blip"u8);
        xml.Attribute("r:embed"u8, media.Id);
        if (media.DrawingId is { } drawing)
            WriteVector(xml, drawing);
        xml.End();
        xml.Start("a:stretch"u8);
        xml.Empty("a:fillRect"u8);
        xml.End();
        xml.End();
    }

    // The drawing itself, for programs that can show it.
    private static void WriteVector(XmlBuffer xml, string drawing)
    {
        xml.Start("a:extLst"u8);
        xml.Start("a:ext"u8);
        xml.Attribute("uri"u8, "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"u8);
        xml.Start("asvg:svgBlip"u8);
        xml.Attribute("r:embed"u8, drawing);
        xml.Attribute("xmlns:asvg"u8, "http://schemas.microsoft.com/office/drawing/2016/SVG/main"u8);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void WriteShape(XmlBuffer xml, long cx, long cy)
    {
        xml.Start("pic:spPr"u8);
        xml.Start("a:xfrm"u8);
        xml.Offset("a:off"u8, 0, 0);
        xml.Extent("a:ext"u8, cx, cy);
        xml.End();
        xml.Start("a:prstGeom"u8);
        xml.Attribute("prst"u8, "rect"u8);
        xml.Empty("a:avLst"u8);
        xml.End();
        xml.End();
    }
}
