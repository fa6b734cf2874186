namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>An affine transform: x' = A x + C y + E, y' = B x + D y + F (SVG 1.1, 7.4).</summary>
internal readonly record struct SvgTransform(double A, double B, double C, double D, double E, double F)
{
    public static readonly SvgTransform None = new(1, 0, 0, 1, 0, 0);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    /// <summary>This one after an inner one.</summary>
    public SvgTransform Around(in SvgTransform inner) => new(
        A * inner.A + C * inner.B, B * inner.A + D * inner.B,
        A * inner.C + C * inner.D, B * inner.C + D * inner.D,
        A * inner.E + C * inner.F + E, B * inner.E + D * inner.F + F);

    /// <summary>By how much it enlarges, or null where it does not do so alike in all directions.</summary>
    public double? Scale
    {
        get
        {
            double first = Math.Sqrt(A * A + B * B), second = Math.Sqrt(C * C + D * D);
            bool isEven = Math.Abs(first - second) <= 1e-4 * first && Math.Abs(A * C + B * D) <= 1e-4 * first * second;
            return isEven ? first : null;
        }
    }

    /// <summary>Reads <c>translate(1 2) rotate(45)</c>.</summary>
    public static SvgTransform Read(SvgElement element)
    {
        var result = None;
        if (element.Text("transform") is not { } written)
            return result;
        string[] parts = written.Split(')', StringSplitOptions.TrimEntries);
        foreach (string part in parts[..^1])
        {
            int open = part.IndexOf('(', StringComparison.Ordinal);
            result = result.Around((open > 0 ? ReadOne(part[..open].Trim(' ', ','), part[(open + 1)..]) : null) ?? throw Wrong(element));
        }

        return parts[^1].Length == 0 ? result : throw Wrong(element);
    }

    private static PictureException Wrong(SvgElement element) =>
        element.Wrong("transform", "write matrix, translate, scale, rotate, skewX or skewY with their numbers");

    private static SvgTransform? ReadOne(string kind, string arguments)
    {
        var reader = new SvgNumbers(arguments);
        var n = new List<double>();
        while (n.Count < 7 && reader.Next() is { } number)
            n.Add(number);
        if (!reader.IsAtEnd)
            return null;
        return (kind, n.Count) switch
        {
            ("matrix", 6) => new SvgTransform(n[0], n[1], n[2], n[3], n[4], n[5]),
            ("translate", 1) => new SvgTransform(1, 0, 0, 1, n[0], 0),
            ("translate", 2) => new SvgTransform(1, 0, 0, 1, n[0], n[1]),
            ("scale", 1) => new SvgTransform(n[0], 0, 0, n[0], 0, 0),
            ("scale", 2) => new SvgTransform(n[0], 0, 0, n[1], 0, 0),
            ("rotate", 1) => Rotation(n[0]),
            ("rotate", 3) => new SvgTransform(1, 0, 0, 1, n[1], n[2]).Around(Rotation(n[0])).Around(new SvgTransform(1, 0, 0, 1, -n[1], -n[2])),
            ("skewX", 1) => new SvgTransform(1, 0, Tangent(n[0]), 1, 0, 0),
            ("skewY", 1) => new SvgTransform(1, Tangent(n[0]), 0, 1, 0, 0),
            _ => null,
        };
    }

    private static SvgTransform Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new SvgTransform(cos, sin, -sin, cos, 0, 0);
    }

    private static double Tangent(double degrees) => Math.Clamp(Math.Tan(degrees * Math.PI / 180), -1e3, 1e3);
}
