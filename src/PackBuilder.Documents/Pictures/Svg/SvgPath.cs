namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Traces path data (SVG 1.1, 8.3): all commands, absolute and relative.</summary>
internal sealed class SvgPath
{
    private readonly SvgElement _element;
    private readonly SvgNumbers _numbers;
    private readonly SvgOutline _outline;
    private double _x;
    private double _y;
    private double _startX;
    private double _startY;

    // Where S and T take their first control point from: the last one, mirrored.
    private double _lastX;
    private double _lastY;
    private bool _isOpen;

    private SvgPath(SvgElement element, SvgOutline outline)
    {
        _element = element;
        _numbers = new SvgNumbers(element.Text("d") ?? "");
        _outline = outline;
    }

    public static void Trace(SvgElement element, SvgOutline outline) => new SvgPath(element, outline).Run();

    private void Run()
    {
        char before = '\0';
        while (_numbers.Letter() is { } command)
        {
            if (before == '\0' && command is not ('M' or 'm'))
                throw Wrong();
            do
            {
                Step(command, char.ToUpperInvariant(before));
                before = command;
                // Further pairs after a move are lines.
                command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
            }
            while (_numbers.HasNumber && char.ToUpperInvariant(command) != 'Z');
        }

        if (!_numbers.IsAtEnd)
            throw Wrong();
    }

    private void Step(char command, char before)
    {
        bool relative = char.IsAsciiLetterLower(command);
        double ox = relative ? _x : 0, oy = relative ? _y : 0;
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                Move(ox + Number(), oy + Number());
                break;
            case 'L':
                Line(ox + Number(), oy + Number());
                break;
            case 'H':
                Line(ox + Number(), _y);
                break;
            case 'V':
                Line(_x, oy + Number());
                break;
            case 'C':
                Curve(ox + Number(), oy + Number(), ox + Number(), oy + Number(), ox + Number(), oy + Number());
                break;
            case 'S':
                var (sx, sy) = before is 'C' or 'S' ? (2 * _x - _lastX, 2 * _y - _lastY) : (_x, _y);
                Curve(sx, sy, ox + Number(), oy + Number(), ox + Number(), oy + Number());
                break;
            case 'Q':
                Quadratic(ox + Number(), oy + Number(), ox + Number(), oy + Number());
                break;
            case 'T':
                var (tx, ty) = before is 'Q' or 'T' ? (2 * _x - _lastX, 2 * _y - _lastY) : (_x, _y);
                Quadratic(tx, ty, ox + Number(), oy + Number());
                break;
            case 'A':
                Arc(Number(), Number(), Number(), Flag(), Flag(), ox + Number(), oy + Number());
                break;
            case 'Z':
                _outline.Close();
                (_x, _y, _isOpen) = (_startX, _startY, false);
                break;
            default:
                throw Wrong();
        }
    }

    private void Move(double x, double y)
    {
        _outline.Start(x, y);
        (_x, _y, _startX, _startY, _isOpen) = (x, y, x, y, true);
    }

    // After a Z a new contour starts where the last one did.
    private void Open()
    {
        if (!_isOpen)
            Move(_x, _y);
    }

    private void Line(double x, double y)
    {
        Open();
        _outline.Line(x, y);
        (_x, _y) = (x, y);
    }

    private void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Open();
        _outline.Curve(x1, y1, x2, y2, x, y);
        (_x, _y, _lastX, _lastY) = (x, y, x2, y2);
    }

    private void Quadratic(double cx, double cy, double x, double y)
    {
        Open();
        _outline.Curve(_x + 2 * (cx - _x) / 3, _y + 2 * (cy - _y) / 3, x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3, x, y);
        (_x, _y, _lastX, _lastY) = (x, y, cx, cy);
    }

    private void Arc(double rx, double ry, double degrees, bool isLarge, bool isSweep, double x, double y)
    {
        Open();
        foreach (var (x1, y1, x2, y2, toX, toY) in SvgArc.Curves(_x, _y, Math.Abs(rx), Math.Abs(ry), degrees, isLarge, isSweep, x, y))
            _outline.Curve(x1, y1, x2, y2, toX, toY);
        (_x, _y) = (x, y);
    }

    private double Number() => _numbers.Next() ?? throw Wrong();

    private bool Flag() => _numbers.Flag() ?? throw Wrong();

    private PictureException Wrong() => _element.Wrong("d", "write path data: a move first, then commands with their numbers");
}

/// <summary>Turns an arc between two points into cubic curves (SVG 1.1, appendix F.6).</summary>
file static class SvgArc
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
