using System.Text.RegularExpressions;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>Which elements there may be, inside which, with which attributes (ISO 32000-1 14.8.4, ISO 14289-1 7.2 to 7.9).</summary>
internal static partial class StructureRules
{
    private static readonly string[] Blocks =
        ["Part", "Sect", "Div", "BlockQuote", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "Table", "TOC", "Figure", "Note", "Caption"];

    private static readonly string[] Inlines = ["Span", "Link", "Reference", "Note", "Code", "Figure", "Lbl"];

    // What may stand in what; content is "#", an annotation "@".
    private static readonly Dictionary<string, string[]> Kids = new()
    {
        ["Document"] = Blocks,
        ["Part"] = Blocks,
        ["Sect"] = Blocks,
        ["Div"] = [.. Blocks, "#"],
        ["BlockQuote"] = Blocks,
        ["P"] = ["#", .. Inlines],
        ["Caption"] = ["#", .. Inlines, "P"],
        ["H1"] = ["#", .. Inlines],
        ["H2"] = ["#", .. Inlines],
        ["H3"] = ["#", .. Inlines],
        ["H4"] = ["#", .. Inlines],
        ["H5"] = ["#", .. Inlines],
        ["H6"] = ["#", .. Inlines],
        ["TOC"] = ["TOCI", "TOC", "Caption"],
        ["TOCI"] = ["Lbl", "Reference", "NonStruct", "P", "TOC"],
        ["L"] = ["LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["Lbl"] = ["#", "Span", "Link", "Reference"],
        ["LBody"] = ["#", .. Blocks, .. Inlines],
        ["Table"] = ["TR", "THead", "TBody", "TFoot", "Caption"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["TH"] = ["#", .. Blocks, .. Inlines],
        ["TD"] = ["#", .. Blocks, .. Inlines],
        ["Span"] = ["#", .. Inlines],
        ["Link"] = ["#", "@", "Span", "Code", "Reference", "Lbl", "Figure"],
        ["Reference"] = ["#", "@", "Link", "Span", "Lbl", "Code"],
        ["Note"] = ["#", "P", "Lbl", .. Inlines],
        ["Figure"] = ["#", "Span", "Caption"],
        ["Code"] = ["#", "Span"],
    };

    public static void Check(StructureTree tree, Findings findings)
    {
        findings.Require(tree.Root.Type == "Document", "PDF 14.8.4.2", "the root of the tree is a Document");
        findings.Require(tree.Dictionary.Dictionary("RoleMap") is null, "UA 7.1", "no type is mapped");
        int headings = 0;
        var notes = new HashSet<string>();
        foreach (var element in tree.InOrder)
        {
            CheckKids(element, findings);
            CheckTexts(element, findings);
            headings = CheckHeading(element, headings, findings);
            switch (element.Type)
            {
                case "L":
                    CheckList(element, findings);
                    break;
                case "Note":
                    findings.Require(element.Dictionary.Text("ID") is { Length: > 0 } id && notes.Add(id), "UA 7.9", "a note has an ID of its own");
                    break;
                case "Figure":
                    CheckFigure(element, findings);
                    break;
                case "Link":
                    findings.Require(element.Annotations.Count > 0 && (element.Marks.Count > 0 || element.Children.Count > 0), "UA 7.18.5", "a link has an annotation and something to read");
                    break;
            }
        }
    }

    private static void CheckKids(StructureElement element, Findings findings)
    {
        if (!Kids.TryGetValue(element.Type, out string[]? allowed))
        {
            findings.Require(false, "UA 7.1", $"{element.Type} is a standard type that we use");
            return;
        }

        foreach (string kid in element.Kids.Where(kid => !allowed.Contains(kid)))
            findings.Require(false, "PDF 14.8.4", $"{kid} may not stand in {element.Type}");
        findings.Require(element.Kids.Count > 0 || element.Type is "TD" or "TH" or "LBody", "PAC", $"{element.Type} is not empty");
        int captions = element.Kids.Count(kid => kid == "Caption");
        bool isAtEdge = captions == 0 || element.Kids[0] == "Caption" || element.Kids[^1] == "Caption";
        if (element.Type is "Table" or "L" or "TOC")
            findings.Require(captions <= 1 && isAtEdge, "PDF 14.8.4.3", "a caption stands first or last, once");
    }

    private static void CheckTexts(StructureElement element, Findings findings)
    {
        var dictionary = element.Dictionary;
        if (dictionary.Has("Lang"))
            findings.Require(Language().IsMatch(dictionary.Text("Lang") ?? ""), "UA 7.2", "a language is one of BCP 47");
        foreach (string key in new[] { "Alt", "ActualText", "T", "E" })
        {
            if (dictionary.Has(key))
                findings.Require(dictionary.Text(key) is { Length: > 0 } text && text.All(c => c >= ' ' && c is not (>= '\uE000' and < '\uF900') and not '\uFFFE'), "UA 7.21.7", $"{key} can be read out");
        }
    }

    private static int CheckHeading(StructureElement element, int before, Findings findings)
    {
        if (element.Type is not ['H', >= '1' and <= '6'])
            return before;
        int level = element.Type[1] - '0';
        findings.Require(before > 0 || level == 1, "UA 7.4.2", "the first heading is H1");
        findings.Require(level <= before + 1, "UA 7.4.2", "no heading level is left out");
        return level;
    }

    private static void CheckList(StructureElement list, Findings findings)
    {
        string? numbering = list.Attributes("List")?.Name("ListNumbering");
        bool hasLabels = list.Children.Any(item => item.Children.Any(part => part.Type == "Lbl"));
        findings.Require(numbering is "None" or "Disc" or "Circle" or "Square" or "Decimal" or "UpperRoman" or "LowerRoman" or "UpperAlpha" or "LowerAlpha", "UA 7.6", "a list says how it is numbered");
        findings.Require(!hasLabels || numbering != "None", "UA 7.6", "a list with labels is numbered");
        foreach (var item in list.Children.Where(child => child.Type == "LI"))
            findings.Require(item.Children.Count(part => part.Type == "LBody") == 1 && item.Children.Count(part => part.Type == "Lbl") <= 1, "PDF 14.8.4.3.3", "an item has one body and at most one label");
    }

    private static void CheckFigure(StructureElement figure, Findings findings)
    {
        findings.Require(figure.Dictionary.Text("Alt") is { Length: > 0 } || figure.Dictionary.Text("ActualText") is { Length: > 0 }, "UA 7.3", "a figure is described");
        var box = figure.Attributes("Layout")?.Array("BBox").Cast<double>().ToArray() ?? [];
        findings.Require(box.Length == 4 && box[0] < box[2] && box[1] < box[3], "PDF 14.8.5.4.3", "a figure says where it is");
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
    private static partial Regex Language();
}
