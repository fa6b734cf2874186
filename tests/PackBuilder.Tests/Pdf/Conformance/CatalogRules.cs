using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>What the catalog says of the document as a whole, and what it must not hold.</summary>
internal static class CatalogRules
{
    private static readonly string[] Allowed =
    [
        "Type", "Pages", "StructTreeRoot", "MarkInfo", "Lang", "ViewerPreferences", "Metadata", "Outlines", "PageMode", "PageLayout", "OutputIntents", "PageLabels",
    ];

    public static void Check(PdfFileReader file, Findings findings)
    {
        var catalog = file.Catalog;
        foreach (string key in catalog.Keys.Except(Allowed))
            findings.Require(false, "A 6.1 to 6.10", $"the catalog has no entry {key}");
        findings.Require(catalog.Dictionary("MarkInfo")?.IsTrue("Marked") == true, "UA 6.2, A 6.7.2", "the file says it is tagged");
        findings.Require(catalog.Dictionary("MarkInfo")?.IsTrue("Suspects") != true, "UA 7.1", "nothing of the tags is a guess");
        findings.Require(catalog.Dictionary("ViewerPreferences")?.IsTrue("DisplayDocTitle") == true, "UA 7.1", "viewers show the title");
        findings.Require(Regex.IsMatch(catalog.Text("Lang") ?? "", "^[a-z]{2,3}(-[A-Z]{2}|-[A-Z][a-z]{3})?$"), "UA 7.2, A 6.7.4", "the document has a language");
        CheckIntent(catalog, findings);
        CheckLabels(catalog, findings);
        CheckPages(file, findings);
    }

    private static void CheckIntent(PdfDictionary catalog, Findings findings)
    {
        var intents = catalog.Array("OutputIntents");
        findings.Require(intents.Count == 1, "A 6.2.3", "there is one output intent");
        var intent = (PdfDictionary)intents[0]!;
        var profile = intent.Dictionary("DestOutputProfile") as PdfStream;
        findings.Require(intent.Name("S") == "GTS_PDFA1" && intent.Text("OutputConditionIdentifier") is { Length: > 0 }, "A 6.2.3", "the output intent is one of PDF/A");
        byte[] data = profile?.Data() ?? [];
        findings.Require(data.Length > 128 && Encoding.Latin1.GetString(data, 36, 4) == "acsp", "A 6.2.3", "the profile is an ICC profile");
        findings.Require(data.Length > 128 && data[8] is 2 or 4 && Size(data) == data.Length, "A 6.2.3", "its version and size are right");
        findings.Require(Encoding.Latin1.GetString(data, 12, 12) == "mntrRGB XYZ " && profile!.Number("N") == 3, "A 6.2.3", "it is for displays of three colours");
    }

    private static int Size(byte[] data) => data[0] << 24 | data[1] << 16 | data[2] << 8 | data[3];

    private static void CheckLabels(PdfDictionary catalog, Findings findings)
    {
        var labels = catalog.Dictionary("PageLabels")?.Array("Nums") ?? [];
        findings.Require(labels.Count >= 2 && labels[0] is 0.0, "PDF 12.4.2", "page labels begin with the first page");
        var starts = labels.Where((_, i) => i % 2 == 0).Cast<double>().ToArray();
        findings.Require(starts.SequenceEqual(starts.Distinct().Order()), "PDF 7.9.7", "keys of page labels ascend");
    }

    private static void CheckPages(PdfFileReader file, Findings findings)
    {
        var root = file.Catalog.Dictionary("Pages")!;
        findings.Require(root.Number("Count") == file.Pages.Count, "PDF 7.7.3.2", "the count of pages is right");
        foreach (var page in file.Pages)
        {
            var box = page.Array("MediaBox").Cast<double>().ToArray();
            findings.Require(box.Length == 4 && box[2] - box[0] is >= 3 and <= 14400 && box[3] - box[1] is >= 3 and <= 14400, "A 6.1.13", "pages are 3 to 14,400 units wide and high");
            findings.Require(page.Name("Tabs") == "S", "UA 7.18.3", "tab order follows the structure");
            findings.Require(!page.Has("AA") && !page.Has("PresSteps") && !page.Has("PieceInfo"), "A 6.4 to 6.10", "pages have no actions or steps");
            findings.Require(page.Dictionary("Group") is null || page.Dictionary("Group")!.Name("CS") == "DeviceRGB", "A 6.2.10", "colours are blended in the space of the output intent");
            findings.Require(page.Dictionary("Parent") == root, "PDF 7.7.3.3", "a page names its parent");
        }
    }
}
