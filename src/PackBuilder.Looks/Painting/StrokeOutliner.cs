using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Painting;

/// <summary>
/// Turns a stroke into areas to fill: one for each piece, corner and end, all turning the same way, so that where they
/// overlap they count as one.
/// </summary>
internal sealed class StrokeOutliner(EdgeList edges, VectorStroke stroke, double scale)
{
    private const int CircleCorners = 24;

    // SVG 1.1, 11.4: a mitre longer than this becomes a bevel.
    private const double LongestMiter = 4;

    private readonly double _half = stroke.Width * scale / 2;

    public void Add(List<Vertex> vertices, bool isClosed)
    {
        vertices = WithoutRepeats(vertices, isClosed);
        int count = vertices.Count;
        if (count < 2)
            return;
        int pieces = isClosed ? count : count - 1;
        for (int i = 0; i < pieces; i++)
            AddPiece(vertices[i], vertices[(i + 1) % count], !isClosed && i == 0, !isClosed && i == pieces - 1);
        for (int i = isClosed ? 0 : 1; i < (isClosed ? count : count - 1); i++)
            AddJoin(vertices[(i + count - 1) % count], vertices[i], vertices[(i + 1) % count]);
        if (!isClosed && stroke.Cap == StrokeCap.Round)
        {
            AddCircle(vertices[0]);
            AddCircle(vertices[^1]);
        }
    }

    private static List<Vertex> WithoutRepeats(List<Vertex> vertices, bool isClosed)
    {
        var kept = new List<Vertex>(vertices.Count);
        foreach (var vertex in vertices)
        {
            if (kept.Count == 0 || !IsSame(kept[^1], vertex))
                kept.Add(vertex);
        }

        while (isClosed && kept.Count > 1 && IsSame(kept[0], kept[^1]))
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static bool IsSame(Vertex a, Vertex b) => Math.Abs(a.X - b.X) < 1e-6 && Math.Abs(a.Y - b.Y) < 1e-6;

    private void AddPiece(Vertex from, Vertex to, bool isStart, bool isEnd)
    {
        var (dx, dy) = Direction(from, to);
        double before = isStart && stroke.Cap == StrokeCap.Square ? _half : 0, after = isEnd && stroke.Cap == StrokeCap.Square ? _half : 0;
        double x1 = from.X - dx * before, y1 = from.Y - dy * before, x2 = to.X + dx * after, y2 = to.Y + dy * after;
        double nx = -dy * _half, ny = dx * _half;
        edges.AddTurned([(x1 + nx, y1 + ny), (x2 + nx, y2 + ny), (x2 - nx, y2 - ny), (x1 - nx, y1 - ny)]);
    }

    private void AddJoin(Vertex before, Vertex at, Vertex after)
    {
        if (!at.IsCorner || stroke.Join == StrokeJoin.Round)
        {
            AddCircle(at);
            return;
        }

        var (dx1, dy1) = Direction(before, at);
        var (dx2, dy2) = Direction(at, after);
        double turn = dx1 * dy2 - dy1 * dx2, cosine = dx1 * dx2 + dy1 * dy2;
        // The outer side of the corner.
        double side = turn > 0 ? -1 : 1;
        (double X, double Y) first = (at.X - dy1 * _half * side, at.Y + dx1 * _half * side), second = (at.X - dy2 * _half * side, at.Y + dx2 * _half * side);
        double halfSine = Math.Sqrt(Math.Max(0, (1 + cosine) / 2));
        if (stroke.Join == StrokeJoin.Miter && halfSine * LongestMiter >= 1)
        {
            double mx = first.X + second.X - 2 * at.X, my = first.Y + second.Y - 2 * at.Y, length = Math.Sqrt(mx * mx + my * my);
            double reach = _half / halfSine / length;
            edges.AddTurned([(at.X, at.Y), first, (at.X + mx * reach, at.Y + my * reach), second]);
        }
        else
        {
            edges.AddTurned([(at.X, at.Y), first, second]);
        }
    }

    private void AddCircle(Vertex centre)
    {
        var corners = new (double X, double Y)[CircleCorners];
        for (int i = 0; i < CircleCorners; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / CircleCorners);
            corners[i] = (centre.X + _half * cos, centre.Y + _half * sin);
        }

        edges.AddTurned(corners);
    }

    private static (double X, double Y) Direction(Vertex from, Vertex to)
    {
        double dx = to.X - from.X, dy = to.Y - from.Y, length = Math.Sqrt(dx * dx + dy * dy);
        return (dx / length, dy / length);
    }
}
