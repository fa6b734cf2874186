using System.Xml.Linq;

namespace PackBuilder.Tests.Docx;

/// <summary>
/// A Word file in the form that people review: a line for each paragraph with its style and text, for each style, for each level
/// of a list. <c>[Style …]</c> are the properties of a paragraph, <c>{Style:…}</c> is a run with properties, <c>⟦…⟧</c> a field with its
/// result, <c>&lt;#id …&gt;</c> a link, <c>#id(…)</c> a bookmark, <c>⇥</c> a tabulator and <c>⏎</c> a line break. Of pictures, only description and size are shown.
/// </summary>
internal static class DocxOutline
{
    private static readonly XNamespace W = DocxFile.W;

    public static string OfBody(XElement body) => Lines(body.Elements().SelectMany(element => Block(element, "")));

    public static string OfStyles(XElement styles) => Lines(styles.Elements().SelectMany(element => element.Name == W + "style"
        ? [$"{Value(element, "styleId")} ({Value(element, "type")}{(element.Attribute(W + "default") is null ? "" : ", default")}): {CompactXml.Of(element.Elements())}"]
        : element.Elements().Select(CompactXml.Of)));

    public static string OfNumbering(XElement numbering) => Lines(numbering.Elements().SelectMany(element => element.Name == W + "abstractNum"
        ? element.Elements(W + "lvl").Select(level => $"  {Value(level, "ilvl")}: {CompactXml.Of(level.Elements())}")
            .Prepend($"list {Value(element, "abstractNumId")}: {CompactXml.Of(element.Elements().Where(child => child.Name != W + "lvl"))}")
        : [CompactXml.Of(element)]));

    private static IEnumerable<string> Block(XElement element, string indent) => element.Name.LocalName switch
    {
        "p" => Paragraph(element, indent),
        "tbl" => Table(element, indent),
        "sectPr" => [$"{indent}== section: {CompactXml.Of(element.Elements())}"],
        _ => [indent + CompactXml.Of(element)],
    };

    // The properties of a section stand in its last paragraph, and end the section there.
    private static IEnumerable<string> Paragraph(XElement paragraph, string indent)
    {
        var properties = paragraph.Element(W + "pPr")?.Elements().ToList() ?? [];
        var section = properties.Find(property => property.Name == W + "sectPr");
        string direct = CompactXml.Of(properties.Where(property => property != section && property.Name != W + "pStyle"));
        string line = $"{indent}[{DocxFile.StyleOf(paragraph)}{(direct.Length > 0 ? " " : "")}{direct}] {Inlines(paragraph.Elements().Where(child => child.Name != W + "pPr"))}";
        return section is null ? [line] : [line, .. Block(section, indent)];
    }

    private static IEnumerable<string> Table(XElement table, string indent)
    {
        yield return $"{indent}table: {CompactXml.Of(table.Element(W + "tblPr")!.Elements())}, columns {string.Join(' ', table.Element(W + "tblGrid")!.Elements().Select(column => Value(column, "w")))}";
        foreach (var row in table.Elements(W + "tr"))
        {
            yield return $"{indent}  row: {CompactXml.Of(row.Elements(W + "trPr").Elements())}";
            foreach (var cell in row.Elements(W + "tc"))
            {
                yield return $"{indent}    cell: {CompactXml.Of(cell.Elements(W + "tcPr").Elements())}";
                foreach (string line in cell.Elements().Where(child => child.Name != W + "tcPr").SelectMany(child => Block(child, indent + "      ")))
                    yield return line;
            }
        }
    }

    private static string Inlines(IEnumerable<XElement> elements) => string.Concat(elements.Select(Inline));

    private static string Inline(XElement element) => element.Name.LocalName switch
    {
        "r" => Run(element),
        "t" => element.Value,
        "tab" => "⇥",
        "br" => "⏎",
        "fldChar" => Value(element, "fldCharType") switch { "begin" => "⟦", "separate" => ": ", _ => "⟧" },
        "instrText" => element.Value.Trim(),
        "hyperlink" => $"<{(element.Attribute(W + "anchor") is { } anchor ? "#" + anchor.Value : CompactXml.Of(new XElement("to", element.Attributes())))} {Inlines(element.Elements())}>",
        "bookmarkStart" => $"#{Value(element, "name")}(",
        "bookmarkEnd" => ")",
        "footnoteReference" => $"[^{Value(element, "id")}]",
        "sdt" => $"<box {CompactXml.Of(element.Elements(W + "sdtPr").Elements())}: {Inlines(element.Elements(W + "sdtContent").Elements())}>",
        "drawing" or "AlternateContent" => Picture(element),
        _ => $"<{CompactXml.Of(element)}>",
    };

    private static string Run(XElement run)
    {
        string text = Inlines(run.Elements().Where(child => child.Name != W + "rPr"));
        var properties = run.Elements(W + "rPr").Elements().ToList();
        string named = string.Join(' ', properties.Select(property => property.Name == W + "rStyle" ? Value(property, "val") : CompactXml.Of(property)));
        return named.Length > 0 ? $"{{{named}:{text}}}" : text;
    }

    private static string Picture(XElement element)
    {
        var about = element.Descendants().First(child => child.Name.LocalName == "docPr");
        var size = element.Descendants().First(child => child.Name.LocalName == "extent");
        return $"(picture \"{about.Attribute("descr")?.Value}\", {size.Attribute("cx")!.Value} by {size.Attribute("cy")!.Value} EMU)";
    }

    private static string Value(XElement element, string attribute) => element.Attribute(W + attribute)?.Value ?? "";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
}
