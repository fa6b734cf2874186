namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>The attributes that are understood, by element.</summary>
internal static class SvgAttributes
{
    private static readonly string[] Style =
        ["id", "transform", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"];

    public static readonly string[] Group = Style;

    public static readonly string[] Root = [.. Style, "version", "width", "height", "viewBox", "role"];

    public static readonly IReadOnlyDictionary<string, string[]> Shapes = new Dictionary<string, string[]>
    {
        ["path"] = [.. Style, "d"],
        ["rect"] = [.. Style, "x", "y", "width", "height", "rx", "ry"],
        ["circle"] = [.. Style, "cx", "cy", "r"],
        ["ellipse"] = [.. Style, "cx", "cy", "rx", "ry"],
        ["line"] = [.. Style, "x1", "y1", "x2", "y2"],
        ["polyline"] = [.. Style, "points"],
        ["polygon"] = [.. Style, "points"],
    };
}
