using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Collects the shapes of a drawing, each as outlines in pt.</summary>
internal sealed class SvgShapes(SvgFrame frame)
{
    private const int MostPoints = 200_000;

    private readonly ImmutableArray<VectorShape>.Builder _shapes = ImmutableArray.CreateBuilder<VectorShape>();
    private int _points;

    public bool IsEmpty => _shapes.Count == 0;

    public ImmutableArray<VectorShape> ToImmutable() => _shapes.ToImmutable();

    public void Add(SvgElement element, SvgStyle inherited)
    {
        if (!SvgAttributes.Shapes.TryGetValue(element.Name, out string[]? known))
            throw PictureErrors.NoElement(element.At, element.Name);
        element.RefuseUnknown(known);
        var style = inherited.With(element);
        var outline = new SvgOutline(style.Transform);
        Trace(element, outline);
        _points += outline.PointCount;
        if (_points > MostPoints)
            throw PictureErrors.TooComplex(element.At, "points");
        var stroke = StrokeOf(element, style);
        if (outline.PointCount > 1 && (style.Fill is not null || stroke is not null))
            _shapes.Add(new VectorShape(outline.ToImmutable(), style.Fill, style.IsEvenOdd, stroke));
    }

    private static void Trace(SvgElement element, SvgOutline outline)
    {
        switch (element.Name)
        {
            case "path":
                SvgPath.Trace(element, outline);
                break;
            case "rect":
                SvgBasicShapes.Rectangle(element, outline);
                break;
            case "circle":
                double radius = element.NotNegative("r");
                SvgBasicShapes.Ellipse(element.Number("cx"), element.Number("cy"), radius, radius, outline);
                break;
            case "ellipse":
                SvgBasicShapes.Ellipse(element.Number("cx"), element.Number("cy"), element.NotNegative("rx"), element.NotNegative("ry"), outline);
                break;
            case "line":
                outline.Start(element.Number("x1"), element.Number("y1"));
                outline.Line(element.Number("x2"), element.Number("y2"));
                break;
            default:
                SvgBasicShapes.Polygon(element, outline, isClosed: element.Name == "polygon");
                break;
        }
    }

    private VectorStroke? StrokeOf(SvgElement element, SvgStyle style)
    {
        if (style.Stroke is not { } colour || style.StrokeWidth == 0)
            return null;
        double scale = style.Transform.Scale ?? throw PictureErrors.BadValue(
            element.At, "transform", element.Text("transform") ?? "", "a stroke cannot be stretched more in one direction than in the other: scale both alike");
        double width = style.StrokeWidth * scale;
        return width <= Math.Max(frame.Width, frame.Height) ? new VectorStroke(width, colour, style.Cap, style.Join)
            : throw element.Wrong("stroke-width", "the stroke is wider than the picture");
    }
}
