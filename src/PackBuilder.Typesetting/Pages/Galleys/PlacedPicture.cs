using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>A picture at its size, ready to be painted.</summary>
/// <param name="Image">Of a raster picture: its index among the document's images.</param>
/// <param name="Owner">Null for decoration.</param>
internal sealed record PlacedPicture(Picture Picture, FigureSize Size, int Image, StructureNode? Owner)
{
    /// <param name="x">Left edge, pt.</param>
    /// <param name="y">Upper edge, pt from the top of the page.</param>
    public void Paint(double x, double y, List<FrameItem> output, bool isArtifact)
    {
        var owner = isArtifact ? null : Owner;
        if (Picture is not VectorPicture vector)
        {
            output.Add(new PlacedImage(x, y, Size.Width, Size.Height, Image) { Owner = owner });
            return;
        }

        double scale = Size.Width / vector.Width;
        foreach (var shape in vector.Shapes)
        {
            var stroke = shape.Stroke is { } line ? new PathStroke(line.Width * scale, line.Colour, (int)line.Cap, (int)line.Join) : null;
            output.Add(new VectorPath([.. shape.Contours.Select(contour => Placed(contour, x, y, scale))], shape.Fill, shape.IsEvenOdd, stroke) { Owner = owner });
        }
    }

    private static PathContour Placed(VectorContour contour, double x, double y, double scale) =>
        new([.. contour.Points.Select(point => new PathPoint(x + point.X * scale, y + point.Y * scale, point.IsControl))], contour.IsClosed);
}
