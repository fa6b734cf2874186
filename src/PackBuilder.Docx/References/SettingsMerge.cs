using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>
/// Takes the house's settings that change how a page looks into ours; what asks, protects, tracks or points elsewhere stays out.
/// </summary>
internal static class SettingsMerge
{
    // In the order of the schema (ISO 29500-1 17.15.1.78), with those of ours between them.
    private static readonly string[] Order =
    [
        "zoom", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop",
        "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders",
        "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing", "displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery",
        "doNotUseMarginsForDrawingGridOrigin", "noPunctuationKerning", "characterSpacingControl", "strictFirstAndLastChars",
        "noLineBreaksAfter", "noLineBreaksBefore", "footnotePr", "endnotePr", "compat", "themeFontLang", "decimalSymbol", "listSeparator",
    ];

    // Ours stay: they name parts of ours, or are no matter of taste.
    private static readonly string[] Own = ["zoom", "footnotePr", "endnotePr", "themeFontLang"];

    // On or off as the house has it, absent meaning off.
    private static readonly string[] Switches = ["mirrorMargins", "evenAndOddHeaders"];

    public static XElement Make(XElement? house, XElement ours)
    {
        var merged = new XElement(ours);
        if (house is null)
            return merged;
        foreach (string name in Order.Except(Own))
        {
            var theirs = house.Elements(WordNames.W + name).ToList();
            if (theirs.Count > 0 || Switches.Contains(name))
                merged.Elements(WordNames.W + name).Remove();
            merged.Add(theirs.Select(element => new XElement(element)));
        }

        var sorted = merged.Elements().OrderBy(element => Rank(merged, element)).ToList();
        merged.ReplaceNodes(sorted);
        return merged;
    }

    private static int Rank(XElement merged, XElement element)
    {
        int known = Array.IndexOf(Order, element.Name.LocalName);
        if (known >= 0)
            return known;
        // What ours has beyond the list keeps its place after the nearest one before it.
        var before = element.ElementsBeforeSelf().LastOrDefault(other => Order.Contains(other.Name.LocalName));
        return before is null ? -1 : Array.IndexOf(Order, before.Name.LocalName);
    }
}
