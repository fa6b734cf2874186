using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>Links, the only annotations there are (ISO 14289-1 7.18, ISO 19005-2 6.3 and 6.5).</summary>
internal static class AnnotationRules
{
    private const int Print = 4;
    private const int Unseen = 1 | 2 | 32 | 256;

    public static void Check(PdfFileReader file, StructureTree tree, Findings findings)
    {
        var owners = tree.InOrder.SelectMany(element => element.Annotations.Select(number => (number, element))).ToLookup(pair => pair.number, pair => pair.element);
        var pages = (List<object?>)file.Catalog.Dictionary("Pages")!.Raw("Kids")!;
        foreach (var page in pages.Cast<PdfReference>())
        {
            var dictionary = (PdfDictionary)file.Object(page.Number)!;
            if (dictionary["Annots"] is not List<object?> annotations)
                continue;
            var box = dictionary.Array("MediaBox").Cast<double>().ToArray();
            foreach (var reference in annotations.Cast<PdfReference>())
                CheckLink((PdfDictionary)file.Object(reference.Number)!, page, box, owners[reference.Number].ToArray(), findings);
        }
    }

    private static void CheckLink(PdfDictionary link, PdfReference page, double[] box, StructureElement[] owners, Findings findings)
    {
        findings.Require(link.Name("Subtype") == "Link", "A 6.3.1", "annotations are links");
        int flags = (int)(link.Number("F") ?? 0);
        findings.Require((flags & Print) != 0 && (flags & Unseen) == 0, "A 6.3.2", "a link is printed and never hidden");
        findings.Require(link.Text("Contents") is { } contents && contents.Trim().Length > 0, "UA 7.18.5", "a link is described");
        findings.Require(owners.Length == 1 && owners[0].Type == "Link", "UA 7.18.5", "an annotation stands in one Link element");
        findings.Require(link.Number("StructParent") is >= 0, "UA 7.18.1", "an annotation leads back to the tree");
        findings.Require(link.Raw("P") is PdfReference on && on == page, "PDF 12.5.2", "an annotation names its page");
        findings.Require(!link.Has("AA") && !link.Has("AP"), "A 6.4, 6.5", "a link has no further actions");
        var place = link.Array("Rect").Cast<double>().ToArray();
        findings.Require(place.Length == 4 && place[0] < place[2] && place[1] < place[3], "PDF 12.5.2", "a link has an area");
        findings.Require(place.Length == 4 && place[0] >= box[0] && place[1] >= box[1] && place[2] <= box[2] && place[3] <= box[3], "PDF 12.5.2", "a link lies on its page");
        findings.Require(link.Has("Dest") != link.Has("A"), "PDF 12.5.6.5", "a link has one target");
        if (link.Dictionary("A") is { } action)
        {
            findings.Require(action.Name("S") == "URI" && !action.Has("Next"), "A 6.5.1", "the only action is going to an address");
            findings.Require(action.Text("URI") is { } address && address.All(c => c is > ' ' and <= '~') && Uri.TryCreate(address, UriKind.Absolute, out _), "PDF 12.6.4.7", "an address is ASCII and whole");
        }
        else
        {
            OutlineRules.CheckDestination(link, findings);
        }
    }
}
