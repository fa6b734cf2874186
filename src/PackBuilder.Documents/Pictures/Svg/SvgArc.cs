namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Turns an arc between two points into cubic curves (SVG 1.1, appendix F.6).</summary>
internal static class SvgArc
{
    public static IEnumerable<(double X1, double Y1, double X2, double Y2, double X, double Y)> Curves(
        double x0, double y0, double rx, double ry, double degrees, bool isLarge, bool isSweep, double x, double y)
    {
        if (x0 == x && y0 == y)
            yield break;
        if (rx == 0 || ry == 0)
        {
            yield return (x0, y0, x, y, x, y);
            yield break;
        }

        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        // F.6.5: in the system of the ellipse, then its centre; radii that are too small are enlarged (F.6.6).
        double px = (cos * (x0 - x) + sin * (y0 - y)) / 2, py = (cos * (y0 - y) - sin * (x0 - x)) / 2;
        double enlarge = Math.Sqrt(Math.Max(1, px * px / (rx * rx) + py * py / (ry * ry)));
        (rx, ry) = (rx * enlarge, ry * enlarge);
        double square = rx * rx * ry * ry - rx * rx * py * py - ry * ry * px * px;
        double factor = Math.Sqrt(Math.Max(0, square / (rx * rx * py * py + ry * ry * px * px))) * (isLarge == isSweep ? -1 : 1);
        double qx = factor * rx * py / ry, qy = -factor * ry * px / rx;
        double start = Math.Atan2((py - qy) / ry, (px - qx) / rx), end = Math.Atan2((-py - qy) / ry, (-px - qx) / rx);
        double sweep = end - start;
        if (isSweep && sweep < 0)
            sweep += 2 * Math.PI;
        else if (!isSweep && sweep > 0)
            sweep -= 2 * Math.PI;

        double centreX = cos * qx - sin * qy + (x0 + x) / 2, centreY = sin * qx + cos * qy + (y0 + y) / 2;
        int count = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        double step = sweep / count, handle = 4.0 / 3 * Math.Tan(step / 4);
        for (int i = 0; i < count; i++)
        {
            double from = start + i * step, to = from + step;
            var (x1, y1) = Place(Math.Cos(from) - handle * Math.Sin(from), Math.Sin(from) + handle * Math.Cos(from));
            var (x2, y2) = Place(Math.Cos(to) + handle * Math.Sin(to), Math.Sin(to) - handle * Math.Cos(to));
            var (toX, toY) = i == count - 1 ? (x, y) : Place(Math.Cos(to), Math.Sin(to));
            yield return (x1, y1, x2, y2, toX, toY);
        }

        (double X, double Y) Place(double u, double v) =>
            (centreX + cos * rx * u - sin * ry * v, centreY + sin * rx * u + cos * ry * v);
    }
}
