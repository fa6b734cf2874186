using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>What paragraph styles mean. Their ids differ from one language of Word to the next, their names do not.</summary>
internal sealed partial class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = [];

    public DocxStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                _styles.TryAdd(id, style);
        }
    }

    /// <summary><see cref="DocxHeadings.Title"/>, or 1 and so on as the style says; null for text.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        if (Outline(paragraph.ParagraphProperties?.OutlineLevel) is { } direct)
            return direct;
        foreach (var style in Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
        {
            string name = style.StyleName?.Val?.Value ?? "";
            if (name is "Title" or "标题")
                return DocxHeadings.Title;
            if (HeadingName().Match(name) is { Success: true } match)
                return int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture);
            if (Outline(style.StyleParagraphProperties?.OutlineLevel) is { } level)
                return level;
        }

        return null;
    }

    /// <summary>True for a line of a table of contents.</summary>
    public bool IsContents(string? styleId) =>
        Chain(styleId).Any(style => style.StyleName?.Val?.Value is { } name && ContentsName().IsMatch(name));

    /// <summary>The numbering that a style brings with it.</summary>
    public NumberingProperties? Numbering(string? styleId) =>
        Chain(styleId).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    private IEnumerable<Style> Chain(string? styleId)
    {
        for (int i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.BasedOn?.Val?.Value;
        }
    }

    // Level 9 is body text.
    private static int? Outline(OutlineLevel? level) => level?.Val?.Value is >= 0 and < 9 and var value ? value + 1 : null;

    [GeneratedRegex(@"^(?:heading|标题)\s*(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc|目录)\s*(?:\d|heading|标题)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsName();
}
