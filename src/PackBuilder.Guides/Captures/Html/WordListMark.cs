using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>A list as Word writes it into HTML: a paragraph for each item, with its level in the style and its number in a span of its own.</summary>
internal static partial class WordListMark
{
    /// <summary>From 0; null for a paragraph that is no item.</summary>
    public static int? DepthOf(IElement paragraph) =>
        paragraph.GetAttribute("style") is { } style && Level().Match(style) is { Success: true } level
            ? Math.Max(0, int.Parse(level.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - 1)
            : null;

    public static bool IsNumber(IElement element) =>
        element.LocalName == "span" && element.GetAttribute("style") is { } style && Ignore().IsMatch(style);

    [GeneratedRegex(@"mso-list\s*:\s*\S+\s+level(?<n>\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"mso-list\s*:\s*ignore", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ignore();
}
