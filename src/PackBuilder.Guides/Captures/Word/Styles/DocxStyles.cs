using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Styles;

/// <summary>What styles mean. Their ids differ from one language of Word to the next, their names do not.</summary>
internal sealed partial class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, DocxStyle> _styles = [];
    private SourceRunProperties _defaults = SourceRunProperties.None;
    private string? _normal;

    public DocxStyles(DocxPackage package, DocxPart? part)
    {
        if (part is null)
            return;
        using var xml = package.Open(part);
        if (!xml.ReadToRoot())
            return;
        foreach (string name in xml.Children())
        {
            if (name == "w:docDefaults")
                ReadDefaults(xml);
            else if (name == "w:style")
                Add(DocxStyle.Read(xml));
        }
    }

    /// <summary>A paragraph's own properties over those of its style.</summary>
    public SourceParagraphProperties Of(SourceParagraphProperties own) =>
        Chain(own.Style ?? _normal).Aggregate(own, (properties, style) => properties.Over(style.Paragraph));

    /// <summary>The look of text in a paragraph of this style, before its runs say anything.</summary>
    public SourceRunProperties TextOf(string? paragraphStyle) => RunsOf(paragraphStyle ?? _normal).Over(_defaults);

    /// <summary>A run's own properties over those of its style and its paragraph's style.</summary>
    public SourceRunProperties Of(SourceRunProperties own, SourceRunProperties paragraph)
    {
        if (own.Style is null)
            return own.Over(paragraph);
        // Bold in both kinds of style is not bold: each turns the other round.
        var style = RunsOf(own.Style);
        return own.Over(style with
        {
            IsBold = Toggle(style.IsBold, paragraph.IsBold),
            IsHidden = Toggle(style.IsHidden, paragraph.IsHidden),
        }).Over(paragraph);
    }

    /// <summary><see cref="DocxHeadings.Title"/>, or 1 and so on as the style says; null for text.</summary>
    public int? HeadingLevel(SourceParagraphProperties own)
    {
        if (Level(own.Outline) is { } direct)
            return direct;
        foreach (var style in Chain(own.Style))
        {
            if (style.Name.ToLowerInvariant() is "title" or "标题" or "標題")
                return DocxHeadings.Title;
            if (HeadingName().Match(style.Name) is { Success: true } match)
                return int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture);
            // A question of a document of ours stands in the outline, and is no heading.
            if (style.Name == OwnStyles.Question)
                return null;
            if (Level(style.Paragraph.Outline) is { } level)
                return level;
        }

        return null;
    }

    /// <summary>True for a line of a table of contents.</summary>
    public bool IsContents(string? style) => Chain(style).Any(found => ContentsName().IsMatch(found.Name));

    /// <summary>The name of a style, or its id where it has none.</summary>
    public string? NameOf(string? style) => style is null ? null : Chain(style).FirstOrDefault()?.Name is { Length: > 0 } name ? name : style;

    /// <summary>The style, and those that it is based on.</summary>
    public IEnumerable<DocxStyle> Chain(string? style)
    {
        for (int i = 0; i < LongestChain && style is not null; i++)
        {
            // A style that the file does not define still has its id.
            var found = _styles.GetValueOrDefault(style) ?? DocxStyle.Undefined(style);
            yield return found;
            style = found.BasedOn;
        }
    }

    private SourceRunProperties RunsOf(string? style) =>
        Chain(style).Aggregate(SourceRunProperties.None, (properties, found) => properties.Over(found.Run));

    private static bool? Toggle(bool? first, bool? second) => first is null ? null : first.Value ^ (second ?? false);

    private static int? Level(int? outline) => outline is >= 0 and < 9 and var value ? value + 1 : null;

    private void Add(DocxStyle style)
    {
        _styles.TryAdd(style.Id, style);
        if (style is { IsDefault: true, Type: "paragraph" })
            _normal ??= style.Id;
    }

    private void ReadDefaults(DocxXml xml)
    {
        foreach (string name in xml.Children())
        {
            if (name != "w:rPrDefault")
                continue;
            foreach (string inner in xml.Children())
            {
                if (inner == "w:rPr")
                    _defaults = SourceRunProperties.Read(xml);
            }
        }
    }

    [GeneratedRegex(@"^(?:heading|标题|標題)\s*(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc|目录|目錄)\s*(?:\d|heading|标题|標題)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsName();
}
