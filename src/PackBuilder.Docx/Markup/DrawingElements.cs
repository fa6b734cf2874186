namespace PackBuilder.Docx.Markup;

/// <summary>The elements of DrawingML that pictures and shapes share (ISO/IEC 29500-1 20). Lengths in English metric units (20.1.2.1).</summary>
internal static class DrawingElements
{
    public static void DeclareDrawing(this XmlBuffer xml) =>
        xml.Attribute("xmlns:a"u8, "http://schemas.openxmlformats.org/drawingml/2006/main"u8);

    /// <summary>No distance to the text on any side.</summary>
    public static void NoDistance(this XmlBuffer xml)
    {
        xml.Attribute("distT"u8, 0);
        xml.Attribute("distB"u8, 0);
        xml.Attribute("distL"u8, 0);
        xml.Attribute("distR"u8, 0);
    }

    public static void Extent(this XmlBuffer xml, ReadOnlySpan<byte> name, long width, long height)
    {
        xml.Start(name);
        xml.Attribute("cx"u8, width);
        xml.Attribute("cy"u8, height);
        xml.End();
    }

    public static void Offset(this XmlBuffer xml, ReadOnlySpan<byte> name, long x, long y)
    {
        xml.Start(name);
        xml.Attribute("x"u8, x);
        xml.Attribute("y"u8, y);
        xml.End();
    }

    /// <summary>What a drawing is called and what it shows; decoration is marked as such, so that no program asks what it shows.</summary>
    /// <param name="number">Unique in the document.</param>
    /// <param name="alternative">Empty for decoration.</param>
    public static void DrawingProperties(this XmlBuffer xml, int number, string name, string alternative)
    {
        xml.Start("wp:docPr"u8);
        xml.Attribute("id"u8, number);
        xml.Attribute("name"u8, name);
        xml.Attribute("descr"u8, alternative);
        if (alternative.Length == 0)
            WriteDecoration(xml);
        xml.End();
    }

    private static void WriteDecoration(XmlBuffer xml)
    {
        xml.Start("a:extLst"u8);
        xml.DeclareDrawing();
        xml.Start("a:ext"u8);
        xml.Attribute("uri"u8, "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"u8);
        xml.Start("adec:decorative"u8);
        xml.Attribute("val"u8, "1"u8);
        xml.Attribute("xmlns:adec"u8, "http://schemas.microsoft.com/office/drawing/2017/decorative"u8);
        xml.End();
        xml.End();
        xml.End();
    }
}
