using System.Xml.Linq;
using PackBuilder.Tests.Docx;

namespace PackBuilder.Tests.Building;

/// <summary>What the accessibility checker of Word asks of a file, and what a screen reader needs beyond it.</summary>
internal static class AccessibilityLint
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IEnumerable<string> Check(DocxFile file) =>
    [
        .. CheckProperties(file), .. CheckTables(file), .. CheckHeadings(file), .. CheckEmpty(file), .. CheckDrawings(file), .. CheckLinks(file), .. CheckLists(file),
    ];

    private static IEnumerable<string> CheckProperties(DocxFile file)
    {
        var core = file.Part("docProps/core.xml");
        foreach (string name in new[] { "title", "language" })
        {
            if (string.IsNullOrWhiteSpace(core.Element(Elements + name)?.Value))
                yield return $"the property {name} is empty";
        }

        if (!file.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Any(lang => lang.Attribute(W + "eastAsia") is not null))
            yield return "the text has no language";
    }

    private static IEnumerable<string> CheckTables(DocxFile file)
    {
        foreach (var table in file.Body.Descendants(W + "tbl"))
        {
            if (!table.Elements(W + "tr").First().Descendants(W + "tblHeader").Any())
                yield return $"a table has no heads: {DocxFile.TextOf(table)}";
            if (table.Descendants().Any(element => element.Name.LocalName is "gridSpan" or "vMerge" or "hMerge"))
                yield return $"a table has merged cells: {DocxFile.TextOf(table)}";
        }
    }

    private static IEnumerable<string> CheckHeadings(DocxFile file)
    {
        var styles = new WordStyles(file);
        int before = 0;
        foreach (var heading in file.Paragraphs.Where(styles.IsHeading))
        {
            int level = styles.LevelOf(heading);
            if (level > before + 1)
                yield return $"'{DocxFile.TextOf(heading)}' is of level {level} below level {before}";
            if (DocxFile.TextOf(heading).Length == 0)
                yield return "a heading is empty";
            before = level;
        }
    }

    // Cells and ruled lines are empty to be written in; the format itself asks for a paragraph after a table where nothing else follows, and for one
    // to end a section after a control whose content Word may replace.
    private static IEnumerable<string> CheckEmpty(DocxFile file)
    {
        var styles = new WordStyles(file);
        return file.Paragraphs
            .Where(paragraph => !paragraph.Ancestors(W + "tbl").Any() && !paragraph.Descendants(W + "drawing").Any())
            .Where(paragraph => string.IsNullOrWhiteSpace(DocxFile.TextOf(paragraph)) && !styles.IsRuled(paragraph))
            .Where(paragraph => paragraph.ElementsBeforeSelf().LastOrDefault()?.Name != W + "tbl" || paragraph.ElementsAfterSelf().FirstOrDefault()?.Name == W + "p" && !EndsSection(paragraph))
            .Where(paragraph => paragraph.ElementsBeforeSelf().LastOrDefault()?.Name != W + "sdt" || !EndsSection(paragraph))
            .Select(paragraph => $"an empty paragraph with the style {DocxFile.StyleOf(paragraph)}");
    }

    private static bool EndsSection(XElement paragraph) => paragraph.Descendants(W + "sectPr").Any();

    private static IEnumerable<string> CheckDrawings(DocxFile file) =>
        file.Body.Descendants(Drawing + "docPr")
            .Where(properties => string.IsNullOrWhiteSpace((string?)properties.Attribute("descr")) && !properties.Descendants().Any(element => element.Name.LocalName == "decorative"))
            .Select(properties => $"the drawing {(string?)properties.Attribute("name")} has no text");

    private static IEnumerable<string> CheckLinks(DocxFile file)
    {
        var targets = file.Part("word/_rels/document.xml.rels").Elements().ToDictionary(relation => relation.Attribute("Id")!.Value, relation => relation.Attribute("Target")!.Value);
        foreach (var link in file.Body.Descendants(W + "hyperlink"))
        {
            string text = DocxFile.TextOf(link);
            string? target = (string?)link.Attribute(Relations + "id") is { } id ? targets[id] : null;
            if (string.IsNullOrWhiteSpace(text))
                yield return $"the link to {target} has no words";
            // "https://" before a name is an address; a mail address may stand for itself on paper.
            if (target is not null && text.Contains("://", StringComparison.Ordinal) && text != target)
                yield return $"the link to {target} says {text}";
        }
    }

    private static IEnumerable<string> CheckLists(DocxFile file)
    {
        var styles = new WordStyles(file);
        return file.Paragraphs
            .Where(paragraph => !styles.IsListItem(paragraph) && DocxFile.TextOf(paragraph) is ['•' or '·' or '●' or '○' or '☐' or '☑', _, ..])
            .Select(paragraph => $"a list made by hand: {DocxFile.TextOf(paragraph)}");
    }
}
