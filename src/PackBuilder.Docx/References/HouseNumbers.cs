using System.Xml.Linq;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>Which styles of a house bring numbers of their own, before which ours would be numbers twice.</summary>
internal static class HouseNumbers
{
    /// <param name="level">Of the heading, from 1.</param>
    public static bool HasHeading(ReferenceDocument house, int level) => Has(house, $"heading {Theme.Number(level)}");

    /// <param name="name">Of a paragraph style.</param>
    public static bool Has(ReferenceDocument house, string name) =>
        house.Styles.Find("paragraph", name) is { } style
        && house.Styles.Resolve(style, "pPr", group => group.Element(WordNames.W + "numPr")) is { } numbering
        && LevelOf(house, numbering, style) is { } level
        && level.Value("numFmt") is not ("none" or "bullet") && level.Value("lvlText") is { Length: > 0 };

    // Many programs give every heading a list that shows nothing.
    private static XElement? LevelOf(ReferenceDocument house, XElement numbering, XElement style)
    {
        var instance = Find("num", "numId", numbering.Value("numId"));
        var levels = Find("abstractNum", "abstractNumId", instance.Value("abstractNumId"))?.Elements(WordNames.W + "lvl").ToList();
        return levels?.Find(level => level.Value("pStyle") == style.Word("styleId")) ?? levels?.Find(level => level.Word("ilvl") == (numbering.Value("ilvl") ?? "0"));

        XElement? Find(string element, string attribute, string? value) =>
            value is null ? null : house.Numbering?.Elements(WordNames.W + element).FirstOrDefault(found => found.Word(attribute) == value);
    }
}
