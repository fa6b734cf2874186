using PackBuilder.Documents.Model;

namespace PackBuilder.Looks.Painting;

/// <summary>Turns a contour into straight pieces, in pixels.</summary>
internal static class Flattener
{
    private const int MostPieces = 64;

    /// <param name="scale">Pixels a point.</param>
    /// <returns>Its vertices; corners of the contour itself are told from those inside a curve.</returns>
    public static List<Vertex> Flatten(VectorContour contour, double scale)
    {
        var vertices = new List<Vertex>();
        var points = contour.Points;
        for (int i = 0; i < points.Length; i++)
        {
            if (points[i].IsControl && i + 2 < points.Length && vertices.Count > 0)
            {
                AddCurve(vertices, points[i], points[i + 1], points[i + 2], scale);
                i += 2;
            }
            else
            {
                vertices.Add(new Vertex(points[i].X * scale, points[i].Y * scale, true));
            }
        }

        return vertices;
    }

    private static void AddCurve(List<Vertex> vertices, VectorPoint a, VectorPoint b, VectorPoint end, double scale)
    {
        var start = vertices[^1];
        double x1 = a.X * scale, y1 = a.Y * scale, x2 = b.X * scale, y2 = b.Y * scale, x3 = end.X * scale, y3 = end.Y * scale;
        double length = Distance(start.X, start.Y, x1, y1) + Distance(x1, y1, x2, y2) + Distance(x2, y2, x3, y3);
        int pieces = Math.Clamp((int)Math.Ceiling(Math.Sqrt(length) * 1.5), 2, MostPieces);
        for (int i = 1; i <= pieces; i++)
        {
            double t = (double)i / pieces, u = 1 - t;
            vertices.Add(new Vertex(
                u * u * u * start.X + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
                u * u * u * start.Y + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3,
                i == pieces));
        }
    }

    private static double Distance(double x1, double y1, double x2, double y2) => Math.Sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}

/// <param name="IsCorner">False inside a curve, where pieces join smoothly.</param>
internal readonly record struct Vertex(double X, double Y, bool IsCorner);
