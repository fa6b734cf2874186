using PackBuilder.Pdf.Images;
using PackBuilder.Pdf.Objects;
using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Content;

/// <summary>Writes pictures: images by name, outlines in place.</summary>
internal sealed class PicturePainter(DocumentImages images, PaintState state, ByteBuffer buffer)
{
    private double _pageHeight;

    public void Reset(double pageHeight) => _pageHeight = pageHeight;

    // The unit square that an image fills is scaled to its place (8.9.5.1).
    public void Paint(PlacedImage image)
    {
        buffer.Ascii("q ").Number(image.Width).Ascii(" 0 0 ").Number(image.Height).Byte(' ');
        buffer.Number(image.X).Byte(' ').Number(_pageHeight - image.Y - image.Height).Ascii(" cm /").Ascii(images.NameOf(image.Image)).Ascii(" Do Q\n");
    }

    public void Paint(VectorPath path)
    {
        if (path.Fill is { } fill)
            state.Fill(fill);
        if (path.Stroke is { } stroke)
        {
            state.Stroke(stroke.Colour, stroke.Width, 0, 0);
            buffer.Ascii("q ").Integer(stroke.Cap).Ascii(" J ").Integer(stroke.Join).Ascii(" j\n");
        }

        foreach (var contour in path.Contours)
            Trace(contour);
        // Table 60.
        buffer.Ascii((path.Fill, path.Stroke) switch
        {
            (not null, null) => path.IsEvenOdd ? "f*\n" : "f\n",
            (not null, not null) => path.IsEvenOdd ? "B*\n" : "B\n",
            (null, not null) => "S\n",
            _ => "n\n",
        });
        if (path.Stroke is not null)
            buffer.Ascii("Q\n");
    }

    private void Trace(PathContour contour)
    {
        var points = contour.Points;
        for (int i = 0; i < points.Length; i++)
        {
            buffer.Number(points[i].X).Byte(' ').Number(_pageHeight - points[i].Y);
            if (points[i].IsControl)
                buffer.Byte(' ');
            else
                buffer.Ascii(i == 0 ? " m\n" : points[i - 1].IsControl ? " c\n" : " l\n");
        }

        if (contour.IsClosed)
            buffer.Ascii("h\n");
    }
}
