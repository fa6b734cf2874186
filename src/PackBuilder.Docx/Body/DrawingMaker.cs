using DocumentFormat.OpenXml;
using PackBuilder.Docx.Composing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using S = DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Makes pictures in line with the text, with what they show in words (ISO 29500-1 20.4.2.8).</summary>
internal static class DrawingMaker
{
    // ISO 29500-1 20.1.2.1: English metric units.
    private const double UnitsPerPoint = 12700;
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const string DrawingExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private const string DecorationExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    private const string Decoration = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /// <param name="name">What the list of objects in Word calls it.</param>
    /// <param name="alternative">What it shows; empty for decoration.</param>
    /// <param name="width">In pt.</param>
    public static W.Run Make(Media media, uint number, string name, string alternative, double width, double height)
    {
        long cx = (long)Math.Round(width * UnitsPerPoint), cy = (long)Math.Round(height * UnitsPerPoint);
        var properties = new WP.DocProperties { Id = number, Name = name, Description = alternative };
        if (alternative.Length == 0)
            properties.AppendChild(new A.NonVisualDrawingPropertiesExtensionList(Decorative()));
        return new W.Run(new W.Drawing(new WP.Inline(
            new WP.Extent { Cx = cx, Cy = cy },
            properties,
            new WP.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(MakePicture(media, number, name, cx, cy)) { Uri = PictureUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }

    /// <summary>Says that a drawing shows nothing to be told of.</summary>
    public static A.NonVisualDrawingPropertiesExtension Decorative()
    {
        var decorative = new OpenXmlUnknownElement("adec", "decorative", Decoration);
        decorative.SetAttribute(new OpenXmlAttribute("val", "", "1"));
        return new A.NonVisualDrawingPropertiesExtension(decorative) { Uri = DecorationExtension };
    }

    private static P.Picture MakePicture(Media media, uint number, string name, long cx, long cy) => new(
        new P.NonVisualPictureProperties(
            new P.NonVisualDrawingProperties { Id = number, Name = name },
            new P.NonVisualPictureDrawingProperties()),
        new P.BlipFill(MakeBlip(media), new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));

    private static A.Blip MakeBlip(Media media)
    {
        var blip = new A.Blip { Embed = media.Id };
        if (media.DrawingId is { } drawing)
            blip.AppendChild(new A.BlipExtensionList(new A.BlipExtension(new S.SVGBlip { Embed = drawing }) { Uri = DrawingExtension }));
        return blip;
    }
}
