using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>Bookmarks: a well-knit tree whose items lead to pages and to elements (ISO 32000-1 12.3.3, ISO 14289-1 7.17).</summary>
internal static class OutlineRules
{
    public static void Check(PdfFileReader file, StructureTree tree, Findings findings)
    {
        if (file.Catalog.Dictionary("Outlines") is not { } outlines)
            return;
        findings.Require(file.Catalog.Name("PageMode") == "UseOutlines", "UA 7.17", "viewers show the bookmarks");
        CheckLevel(outlines, (PdfReference)file.Catalog.Raw("Outlines")!, tree, findings);
    }

    /// <summary>The entry Dest of a bookmark or link: a page of this file, and where on it.</summary>
    public static void CheckDestination(PdfDictionary holder, Findings findings)
    {
        var destination = holder.Array("Dest");
        findings.Require(destination is [PdfDictionary page, PdfName { Value: "XYZ" }, ..] && page.Name("Type") == "Page", "PDF 12.3.2", "a target is a place on a page");
    }

    private static void CheckLevel(PdfDictionary parent, PdfReference parentReference, StructureTree tree, Findings findings)
    {
        PdfReference? previous = null;
        int count = 0;
        for (var at = parent.Raw("First") as PdfReference?; at is { } reference; at = ((PdfDictionary)parent.Resolve(reference)!).Raw("Next") as PdfReference?)
        {
            Assert.True(++count < 100_000);
            var item = (PdfDictionary)parent.Resolve(reference)!;
            findings.Require(item.Text("Title") is { } title && title.Trim().Length > 0, "PDF 12.3.3", "a bookmark has a title");
            findings.Require(item.Raw("Parent") is PdfReference back && back == parentReference, "PDF 12.3.3", "a bookmark names its parent");
            findings.Require((item.Raw("Prev") as PdfReference?) == previous, "PDF 12.3.3", "bookmarks are linked both ways");
            CheckDestination(item, findings);
            if (item.Has("SE"))
                findings.Require(tree.ByNumber.ContainsKey(((PdfReference)item.Raw("SE")!).Number), "PDF 12.3.3", "a bookmark's element is in the tree");
            if (item.Has("First"))
                CheckLevel(item, reference, tree, findings);
            previous = reference;
        }

        findings.Require(Math.Abs(parent.Number("Count") ?? 0) == count, "PDF 12.3.3", "the count of bookmarks is right");
        findings.Require((parent.Raw("Last") as PdfReference?) == previous, "PDF 12.3.3", "the last bookmark is the last");
    }
}
