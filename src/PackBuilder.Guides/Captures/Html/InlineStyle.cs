using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>How text looks at a place of the page, as far as elements and their style attributes say.</summary>
/// <param name="Indent">In columns of half a Han character.</param>
/// <param name="Size">In points.</param>
internal readonly partial record struct InlineStyle(bool IsBold, bool IsCentred, bool IsRaised, bool IsLowered, int Indent, double? Size)
{
    // A stylesheet may push a block far off the page.
    private const double WidestIndent = 80;

    public InlineStyle Inside(IElement element)
    {
        var style = element.LocalName switch
        {
            "b" or "strong" => this with { IsBold = true },
            "sup" => this with { IsRaised = true },
            "sub" => this with { IsLowered = true },
            "center" => this with { IsCentred = true },
            _ => this,
        };
        if (string.Equals(element.GetAttribute("align"), "center", StringComparison.OrdinalIgnoreCase))
            style = style with { IsCentred = true };
        return element.GetAttribute("style") is { Length: > 0 } css ? style.With(css) : style;
    }

    private InlineStyle With(string css)
    {
        var style = this;
        foreach (Match match in Property().Matches(css))
        {
            string value = match.Groups["value"].Value.Trim().ToLowerInvariant();
            style = match.Groups["name"].Value.ToLowerInvariant() switch
            {
                "font-weight" => style with { IsBold = value is "bold" or "bolder" || value is [>= '6' and <= '9', '0', '0'] },
                "text-align" => style with { IsCentred = value == "center" },
                "font-size" => style with { Size = Points(value) ?? style.Size },
                "vertical-align" => style with { IsRaised = value == "super" || style.IsRaised, IsLowered = value == "sub" || style.IsLowered },
                _ => style with { Indent = (int)Math.Clamp(style.Indent + ((Points(value) ?? 0) / 6), 0, WidestIndent) },
            };
        }

        return style;
    }

    // One em is taken for 12 points, which is two columns.
    private static double? Points(string value)
    {
        var match = Length().Match(value);
        if (!match.Success || !double.TryParse(match.Groups["n"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            return null;
        return match.Groups["unit"].Value switch
        {
            "pt" => number,
            "px" => number * 0.75,
            "em" or "rem" => number * 12,
            "cm" => number * 28.35,
            "in" => number * 72,
            _ => null,
        };
    }

    [GeneratedRegex(@"(?:^|;)\s*(?<name>font-weight|text-align|font-size|vertical-align|margin-left|padding-left|text-indent)\s*:\s*(?<value>[^;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"^(?<n>-?\d{0,6}(?:\.\d{1,6})?)(?<unit>pt|px|em|rem|cm|in)\b")]
    private static partial Regex Length();
}
