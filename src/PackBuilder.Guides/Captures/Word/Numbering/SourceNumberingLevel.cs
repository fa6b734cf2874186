using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word.Numbering;

/// <summary>How one level of a list is counted and written.</summary>
/// <param name="Format">A number format of the standard, such as <c>decimal</c> or <c>bullet</c>.</param>
/// <param name="Pattern">With <c>%1</c> for the number of the first level; null where the file has none.</param>
/// <param name="Restart">The level, from 1, after which counting starts again; 0 for never, null for any level above.</param>
/// <param name="IsLegal">All numbers in the pattern are decimal.</param>
/// <param name="Style">The paragraph style that belongs to this level.</param>
internal sealed record SourceNumberingLevel(string Format, string? Pattern, int Start, int? Restart, bool IsLegal, string? Style)
{
    public static readonly SourceNumberingLevel Unknown = new("bullet", null, 1, null, false, null);

    /// <summary>The format where <see cref="Format"/> is <c>custom</c>, by examples: <c>001, 002, 003, ...</c></summary>
    public string? Example { get; init; }

    /// <summary>That the marker is written in.</summary>
    public string? Font { get; init; }

    public ParagraphIndent Indent { get; init; } = ParagraphIndent.None;

    public bool IsOrdered => Format is not ("bullet" or "none");

    /// <summary>The element <c>w:lvl</c> that the reader is at.</summary>
    public static SourceNumberingLevel Read(DocxXml xml) => Read(xml, new SourceNumberingLevel("decimal", null, 1, null, false, null));

    private static SourceNumberingLevel Read(DocxXml xml, SourceNumberingLevel read)
    {
        foreach (string name in xml.Children())
        {
            read = name switch
            {
                "w:start" => read with { Start = xml.Number("val") ?? 1 },
                "w:numFmt" => read with { Format = xml.Attribute("val") ?? "decimal", Example = xml.Attribute("format") },
                "w:lvlText" => read with { Pattern = xml.Attribute("val") ?? "" },
                "w:lvlRestart" => read with { Restart = xml.Number("val") },
                "w:isLgl" => read with { IsLegal = xml.Flag() },
                "w:pStyle" => read with { Style = xml.Attribute("val") },
                "w:rPr" => read with { Font = SourceRunProperties.Read(xml).Font },
                "w:pPr" => read with { Indent = SourceParagraphProperties.Read(xml).Indent },
                // A format by examples is written with a plain one to fall back to.
                "mc:AlternateContent" or "mc:Choice" => Read(xml, read),
                _ => read,
            };
        }

        return read;
    }
}
