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

/// <summary>Finds how much of each pixel an area covers: exact from left to right, in four steps from top to bottom.</summary>
file static class AreaFiller
{
    private const int Steps = 4;

    /// <param name="paint">Called for each row with the cover of its pixels from 0 to 1.</param>
    public static void Fill(EdgeList list, bool isEvenOdd, int width, int height, Action<int, float[]> paint)
    {
        var edges = list.Sorted();
        var active = new List<Edge>();
        var crossings = new List<(double X, int Turn)>();
        var cover = new float[width];
        int next = 0;
        for (int row = 0; row < height; row++)
        {
            Array.Clear(cover);
            for (int step = 0; step < Steps; step++)
            {
                double y = row + (step + 0.5) / Steps;
                while (next < edges.Count && edges[next].Top <= y)
                    active.Add(edges[next++]);
                active.RemoveAll(edge => edge.Bottom <= y);
                crossings.Clear();
                foreach (var edge in active)
                    crossings.Add((edge.At(y), edge.Turn));
                crossings.Sort(static (a, b) => a.X.CompareTo(b.X));
                AddSpans(crossings, isEvenOdd, cover);
            }

            paint(row, cover);
        }
    }

    private static void AddSpans(List<(double X, int Turn)> crossings, bool isEvenOdd, float[] cover)
    {
        int turns = 0;
        for (int i = 0; i + 1 < crossings.Count; i++)
        {
            turns += isEvenOdd ? 1 : crossings[i].Turn;
            bool isInside = isEvenOdd ? turns % 2 != 0 : turns != 0;
            if (isInside)
                AddSpan(Math.Clamp(crossings[i].X, 0, cover.Length), Math.Clamp(crossings[i + 1].X, 0, cover.Length), cover);
        }
    }

    private static void AddSpan(double from, double to, float[] cover)
    {
        for (int x = (int)from; x < to; x++)
            cover[x] += (float)((Math.Min(to, x + 1) - Math.Max(from, x)) / Steps);
    }
}
