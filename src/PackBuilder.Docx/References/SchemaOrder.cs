using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>
/// Puts properties into the order that the schema asks for (ISO 29500-1 17.3.1.26, 17.3.2.28, 17.4.70, 17.7.4.17, 17.9.6): other programs do not always
/// keep it, and Word may refuse what is out of order.
/// </summary>
internal static class SchemaOrder
{
    private static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    private static readonly string[] Run =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
        "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
        "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    private static readonly string[] Level =
        ["start", "numFmt", "lvlRestart", "pStyle", "isLgl", "suff", "lvlText", "lvlPicBulletId", "legacy", "lvlJc", "pPr", "rPr"];

    private static readonly string[] Style =
    [
        "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
        "personal", "personalCompose", "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
    ];

    private static readonly string[] Cell =
    [
        "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark",
    ];

    public static void Restore(XElement root)
    {
        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == WordNames.W).ToList())
        {
            if (OrderOf(element.Name.LocalName) is { } order)
                Sort(element, order);
        }
    }

    private static string[]? OrderOf(string name) => name switch
    {
        "pPr" => Paragraph,
        "rPr" => Run,
        "lvl" => Level,
        "style" => Style,
        "tcPr" => Cell,
        _ => null,
    };

    private static void Sort(XElement element, string[] order)
    {
        var children = element.Elements().ToList();
        // What is not of the list, extensions for instance, goes last.
        var sorted = children.OrderBy(Rank).ToList();
        if (!children.SequenceEqual(sorted))
            element.ReplaceNodes(sorted);

        int Rank(XElement child) => child.Name.Namespace == WordNames.W && Array.IndexOf(order, child.Name.LocalName) is >= 0 and var rank ? rank : order.Length;
    }
}
