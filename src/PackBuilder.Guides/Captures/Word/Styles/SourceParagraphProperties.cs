using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Styles;

/// <summary>What a paragraph or its style says of itself, as far as reading needs it; null where nothing is said.</summary>
/// <param name="NumberingId">0 takes the numbering of the style away.</param>
/// <param name="Outline">From 0; 9 is body text.</param>
internal sealed record SourceParagraphProperties(string? Style, int? NumberingId, int? SourceNumberingLevel, int? Outline, bool? IsCentred)
{
    public static readonly SourceParagraphProperties None = new(null, null, null, null, null);

    public ParagraphIndent Indent { get; init; } = ParagraphIndent.None;

    /// <summary>Of the paragraph's mark.</summary>
    public SourceRunProperties Mark { get; init; } = SourceRunProperties.None;

    /// <summary>A letter as high as several lines, which starts the paragraph after it.</summary>
    public bool IsDropCap { get; init; }

    /// <summary>The properties in the element <c>w:pPr</c> that the reader is at.</summary>
    public static SourceParagraphProperties Read(DocxXml xml)
    {
        var read = None;
        foreach (string name in xml.Children())
        {
            read = name switch
            {
                "w:pStyle" => read with { Style = xml.Attribute("val") },
                "w:numPr" => Numbering(xml, read),
                "w:outlineLvl" => read with { Outline = xml.Number("val") },
                "w:jc" => read with { IsCentred = xml.Attribute("val") == "center" },
                "w:ind" => read with { Indent = ParagraphIndent.Read(xml) },
                "w:framePr" => read with { IsDropCap = xml.Attribute("dropCap") is "drop" or "margin" },
                "w:rPr" => read with { Mark = SourceRunProperties.Read(xml) },
                _ => read,
            };
        }

        return read;
    }

    /// <summary>These, and what they leave open from those below.</summary>
    public SourceParagraphProperties Over(SourceParagraphProperties below) => new(
        Style, NumberingId ?? below.NumberingId, SourceNumberingLevel ?? below.SourceNumberingLevel, Outline ?? below.Outline, IsCentred ?? below.IsCentred)
    {
        Indent = Indent.Over(below.Indent),
        Mark = Mark,
        IsDropCap = IsDropCap,
    };

    private static SourceParagraphProperties Numbering(DocxXml xml, SourceParagraphProperties read)
    {
        foreach (string name in xml.Children())
        {
            if (name == "w:numId")
                read = read with { NumberingId = xml.Number("val") };
            else if (name == "w:ilvl")
                read = read with { SourceNumberingLevel = xml.Number("val") };
        }

        return read;
    }
}
