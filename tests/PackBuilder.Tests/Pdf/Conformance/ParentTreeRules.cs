using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>Content and tree name each other: nothing is lost, nothing claimed twice (ISO 32000-1 14.7.4.4).</summary>
internal static class ParentTreeRules
{
    public static void Check(PdfFileReader file, StructureTree tree, IReadOnlyList<MarkedPage> pages, Findings findings)
    {
        var numbers = tree.Dictionary.Dictionary("ParentTree")!.Array("Nums");
        var entries = new SortedDictionary<int, object?>();
        int before = -1;
        for (int i = 0; i + 1 < numbers.Count; i += 2)
        {
            int key = (int)(double)numbers[i]!;
            findings.Require(key > before, "PDF 7.9.7", "keys of the parent tree ascend");
            entries[before = key] = numbers[i + 1];
        }

        findings.Require(tree.Dictionary.Number("ParentTreeNextKey") > before, "PDF 14.7.2", "the next key is free");
        var claimed = tree.InOrder.SelectMany(element => element.Marks.Select(mark => (mark, element))).ToLookup(claim => claim.mark, claim => claim.element);
        foreach (var page in pages)
            CheckPage(page, entries.GetValueOrDefault(page.StructParents) as List<object?> ?? [], claimed, findings);
        int all = pages.Sum(page => page.Marks.Count);
        findings.Require(claimed.Count == all, "UA 7.1", "the tree holds just the content that there is");
        findings.Require(entries.Count == pages.Count + tree.InOrder.Sum(element => element.Annotations.Count), "PDF 14.7.4.4", "the parent tree has an entry for each page and annotation");
    }

    private static void CheckPage(MarkedPage page, List<object?> parents, ILookup<(int, int), StructureElement> claimed, Findings findings)
    {
        findings.Require(page.Marks.Keys.SequenceEqual(Enumerable.Range(0, page.Marks.Count)), "PDF 14.7.4.2", "marked content is numbered from 0 on");
        findings.Require(parents.Count == page.Marks.Count, "PDF 14.7.4.4", "the parent tree has an entry for each piece of content");
        foreach ((int mark, var piece) in page.Marks)
        {
            var owners = claimed[(page.Page, mark)].ToArray();
            findings.Require(owners.Length == 1, "UA 7.1", "each piece of content stands in the tree once");
            if (owners.Length == 0)
                continue;
            findings.Require(mark < parents.Count && parents[mark] is PdfReference parent && parent.Number == owners[0].Number, "PDF 14.7.4.4", "the parent tree leads back to the element");
            bool isHeading = piece.Tag is ['H', >= '1' and <= '6'] && owners[0].Type is ['H', >= '1' and <= '6'];
            findings.Require(piece.Tag == owners[0].Type || isHeading, "PDF 14.7.4.2", "content is marked as what its element is");
        }
    }
}
