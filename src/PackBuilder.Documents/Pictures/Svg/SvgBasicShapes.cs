namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Shapes other than paths (SVG 1.1, clause 9).</summary>
internal static class SvgBasicShapes
{
    // A quarter of a circle by one cubic curve: 4/3 (√2 − 1).
    private const double Quarter = 0.5522847498;

    public static void Ellipse(double x, double y, double rx, double ry, SvgOutline outline)
    {
        if (rx == 0 || ry == 0)
            return;
        double dx = rx * Quarter, dy = ry * Quarter;
        outline.Start(x + rx, y);
        outline.Curve(x + rx, y + dy, x + dx, y + ry, x, y + ry);
        outline.Curve(x - dx, y + ry, x - rx, y + dy, x - rx, y);
        outline.Curve(x - rx, y - dy, x - dx, y - ry, x, y - ry);
        outline.Curve(x + dx, y - ry, x + rx, y - dy, x + rx, y);
        outline.Close();
    }

    public static void Rectangle(SvgElement element, SvgOutline outline)
    {
        double x = element.Number("x"), y = element.Number("y"), width = element.NotNegative("width"), height = element.NotNegative("height");
        if (width == 0 || height == 0)
            return;
        double rx = element.NotNegative("rx", element.NotNegative("ry")), ry = element.NotNegative("ry", rx);
        rx = Math.Min(rx, width / 2);
        ry = Math.Min(ry, height / 2);
        if (rx == 0 || ry == 0)
        {
            outline.Start(x, y);
            outline.Line(x + width, y);
            outline.Line(x + width, y + height);
            outline.Line(x, y + height);
            outline.Close();
            return;
        }

        double right = x + width, bottom = y + height, dx = rx * (1 - Quarter), dy = ry * (1 - Quarter);
        outline.Start(x + rx, y);
        outline.Line(right - rx, y);
        outline.Curve(right - dx, y, right, y + dy, right, y + ry);
        outline.Line(right, bottom - ry);
        outline.Curve(right, bottom - dy, right - dx, bottom, right - rx, bottom);
        outline.Line(x + rx, bottom);
        outline.Curve(x + dx, bottom, x, bottom - dy, x, bottom - ry);
        outline.Line(x, y + ry);
        outline.Curve(x, y + dy, x + dx, y, x + rx, y);
        outline.Close();
    }

    public static void Polygon(SvgElement element, SvgOutline outline, bool isClosed)
    {
        var numbers = new SvgNumbers(element.Text("points") ?? "");
        for (bool isFirst = true; numbers.HasNumber; isFirst = false)
        {
            if (numbers.Next() is not { } x || numbers.Next() is not { } y)
                throw Wrong(element);
            if (isFirst)
                outline.Start(x, y);
            else
                outline.Line(x, y);
        }

        if (!numbers.IsAtEnd)
            throw Wrong(element);
        if (isClosed)
            outline.Close();
    }

    private static PictureException Wrong(SvgElement element) => element.Wrong("points", "write pairs of numbers");
}
