using System.Collections.Immutable;
using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>Gives our sections the page of the house and, where the house has them, its heads and feet.</summary>
internal sealed class SectionMerge(ReferenceDocument house, ImmutableArray<(HouseEdge Edge, string Id)> edges)
{
    // Children of sectPr in the order of the schema (ISO 29500-1 17.6.17).
    private static readonly string[] Order =
    [
        "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType",
        "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings",
    ];

    private static readonly string[] Page = ["pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "textDirection", "rtlGutter", "docGrid"];

    // Ours stay where the house says nothing.
    private static readonly string[] Needed = ["pgSz", "pgMar"];

    /// <param name="body">Body of our document, changed in place.</param>
    /// <param name="hasCover">Whether the first section is a cover, which gets the first page's head and foot alone.</param>
    public void Apply(XElement body, bool hasCover)
    {
        var sections = body.Descendants(WordNames.W + "sectPr").ToList();
        var usual = sections[^1];
        string? margins = usual.Element(WordNames.W + "pgMar")?.ToString();
        bool isFirst = true;
        foreach (var section in sections)
        {
            // A section that set its own margins prints something that must lie where it lies.
            if (section.Element(WordNames.W + "pgMar")?.ToString() == margins)
                TakePage(section);
            TakeEdges(section, isFirst, isFirst && hasCover);
            isFirst = false;
        }
    }

    private void TakePage(XElement section)
    {
        foreach (string name in Page)
        {
            if (Needed.Contains(name) && house.Section.Element(WordNames.W + name) is null)
                continue;
            section.Elements(WordNames.W + name).Remove();
            section.Add(house.Section.Elements(WordNames.W + name).Select(element => new XElement(element)));
        }

        Sort(section);
    }

    private void TakeEdges(XElement section, bool isFirst, bool isCover)
    {
        if (edges.IsEmpty)
            return;
        bool hadEdges = section.Elements().Any(HouseEdges.IsReference);
        section.Elements().Where(HouseEdges.IsReference).Remove();
        bool hasFirst = isFirst && house.Section.IsOn("titlePg");
        if (hadEdges || isCover)
            section.Add(edges.Where(pair => pair.Edge.Page == "first" ? hasFirst : !isCover).Select(MakeReference));
        if (hasFirst)
            section.Add(new XElement(WordNames.W + "titlePg"));
        Sort(section);
    }

    private static XElement MakeReference((HouseEdge Edge, string Id) pair) => new(
        WordNames.W + (pair.Edge.IsHeader ? "headerReference" : "footerReference"),
        new XAttribute(WordNames.W + "type", pair.Edge.Page),
        new XAttribute(WordNames.R + "id", pair.Id));

    private static void Sort(XElement section)
    {
        var sorted = section.Elements().OrderBy(element => Math.Max(1, Array.IndexOf(Order, element.Name.LocalName))).ToList();
        section.ReplaceNodes(sorted);
    }
}
