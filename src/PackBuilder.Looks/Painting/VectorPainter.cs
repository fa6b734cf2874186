using System.Runtime.InteropServices;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks.Painting;

/// <summary>Paints a drawing into pixels, for readers of documents that do not know SVG.</summary>
internal sealed class VectorPainter
{
    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _pixels;

    private VectorPainter(int width, int height)
    {
        _width = width;
        _height = height;
        _pixels = new byte[width * height * 4];
    }

    /// <returns>Red, green, blue and opacity of each pixel, row by row.</returns>
    public static byte[] Paint(VectorPicture picture, int width, int height)
    {
        var painter = new VectorPainter(width, height);
        double scale = width / picture.Width;
        foreach (var shape in picture.Shapes)
            painter.Paint(shape, scale);
        return painter._pixels;
    }

    private void Paint(VectorShape shape, double scale)
    {
        var contours = shape.Contours.Select(contour => (Vertices: Flattener.Flatten(contour, scale), contour.IsClosed)).ToList();
        if (shape.Fill is { } fill)
        {
            var area = new EdgeList();
            foreach (var (vertices, _) in contours)
                area.Add(CollectionsMarshal.AsSpan(vertices.ConvertAll(vertex => (vertex.X, vertex.Y))));
            Fill(area, shape.IsEvenOdd, fill);
        }

        if (shape.Stroke is { } stroke)
        {
            var area = new EdgeList();
            var outliner = new StrokeOutliner(area, stroke, scale);
            foreach (var (vertices, isClosed) in contours)
                outliner.Add(vertices, isClosed);
            Fill(area, isEvenOdd: false, stroke.Colour);
        }
    }

    private void Fill(EdgeList area, bool isEvenOdd, Colour colour) =>
        AreaFiller.Fill(area, isEvenOdd, _width, _height, (row, cover) =>
        {
            for (int x = 0; x < cover.Length; x++)
            {
                if (cover[x] > 0)
                    Blend((row * _width + x) * 4, colour, Math.Min(1, cover[x]));
            }
        });

    // The new colour over what is there.
    private void Blend(int at, Colour colour, float cover)
    {
        float under = _pixels[at + 3] / 255f * (1 - cover), opacity = cover + under;
        for (int c = 0; c < 3; c++)
        {
            int sample = c switch { 0 => colour.Red, 1 => colour.Green, _ => colour.Blue };
            _pixels[at + c] = (byte)MathF.Round((sample * cover + _pixels[at + c] * under) / opacity);
        }

        _pixels[at + 3] = (byte)MathF.Round(opacity * 255);
    }
}
