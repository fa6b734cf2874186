using System.Xml.Linq;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Building;

/// <summary>What the styles of a Word file make of its paragraphs.</summary>
internal sealed class WordStyles(DocxFile file)
{
    private static readonly XNamespace W = DocxFile.W;

    private readonly Dictionary<string, XElement> _styles =
        file.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value);

    public bool IsHeading(XElement paragraph) => LevelOf(paragraph) > 0;

    /// <summary>Level of a heading from 1; 0 for any other paragraph.</summary>
    public int LevelOf(XElement paragraph)
    {
        var level = Chain(paragraph).Select(style => style.Element(W + "pPr")?.Element(W + "outlineLvl")).FirstOrDefault(found => found is not null);
        // 9 says that a style is none of a heading, though it is based on one (ISO/IEC 29500-1 17.3.1.20).
        return level is null || (int)level.Attribute(W + "val")! == 9 ? 0 : (int)level.Attribute(W + "val")! + 1;
    }

    public bool IsListItem(XElement paragraph) =>
        !IsHeading(paragraph)
        && (paragraph.Element(W + "pPr")?.Element(W + "numPr") ?? Chain(paragraph).Select(style => style.Element(W + "pPr")?.Element(W + "numPr")).FirstOrDefault(found => found is not null)) is { } numbering
        && (int)numbering.Element(W + "numId")!.Attribute(W + "val")! != 0;

    /// <summary>Whether a style of the paragraph draws lines that are the paragraph's sense, as lines to write on are.</summary>
    public bool IsRuled(XElement paragraph) =>
        Chain(paragraph).Any(style => style.Element(W + "pPr")?.Element(W + "pBdr")?.Element(W + "between") is not null);

    // The style and all those it stands on.
    private IEnumerable<XElement> Chain(XElement paragraph)
    {
        for (string? id = DocxFile.StyleOf(paragraph); id is not null && _styles.TryGetValue(id, out var style); id = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value)
            yield return style;
    }
}
