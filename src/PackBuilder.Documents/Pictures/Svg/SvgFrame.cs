using System.Globalization;
using PackBuilder.Text.Measures;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Size of the picture in pt, and how its drawing is fitted into it.</summary>
internal sealed record SvgFrame(double Width, double Height, SvgTransform Transform)
{
    // CSS: 96 px to the inch.
    private const double PointsPerPixel = 0.75;
    private const double Least = 0.5;
    private const double Most = 14400;

    private static readonly (string Unit, double Points)[] Units =
        [("mm", new Mm(1).Points), ("cm", new Mm(10).Points), ("in", 72), ("pt", 1), ("pc", 12), ("px", PointsPerPixel), ("", PointsPerPixel)];

    public static SvgFrame Read(SvgElement root)
    {
        var (x, y, drawnWidth, drawnHeight) = ReadViewBox(root);
        double width = Length(root, "width"), height = Length(root, "height");
        if (drawnWidth == 0)
            (drawnWidth, drawnHeight) = (width / PointsPerPixel, height / PointsPerPixel);
        if (width == 0)
            width = height == 0 ? drawnWidth * PointsPerPixel : height * drawnWidth / drawnHeight;
        if (height == 0)
            height = width * drawnHeight / drawnWidth;
        if (!(width is >= Least and <= Most && height is >= Least and <= Most))
            throw root.Wrong("viewBox", "give the drawing a viewBox such as \"0 0 100 100\"");
        // As a whole and in the middle, which is what SVG does unless told otherwise.
        double scale = Math.Min(width / drawnWidth, height / drawnHeight);
        return new SvgFrame(width, height, new SvgTransform(
            scale, 0, 0, scale, (width - drawnWidth * scale) / 2 - x * scale, (height - drawnHeight * scale) / 2 - y * scale));
    }

    private static (double X, double Y, double Width, double Height) ReadViewBox(SvgElement root)
    {
        if (root.Text("viewBox") is not { } written)
            return default;
        var numbers = new SvgNumbers(written);
        var box = (numbers.Next(), numbers.Next(), numbers.Next(), numbers.Next());
        return numbers.IsAtEnd && box is (not null, not null, > 0, > 0)
            ? (box.Item1.Value, box.Item2.Value, box.Item3.Value, box.Item4.Value)
            : throw root.Wrong("viewBox", "write four numbers: left, top, width, height");
    }

    private static double Length(SvgElement root, string name)
    {
        if (root.Text(name)?.Trim() is not { } written || written == "100%")
            return 0;
        foreach (var (unit, points) in Units)
        {
            if (written.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(written[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0)
                return value * points;
        }

        throw root.Wrong(name, "write a length such as 60mm or 200");
    }
}
