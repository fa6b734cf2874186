using System.Xml.Linq;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>
/// Puts our numbering after the house's, with numbers of its own. A numbered list in a list style of the house is numbered as
/// the house does it, only that it starts where the list starts.
/// </summary>
internal sealed class NumberingMerge
{
    private readonly XElement _root;
    private readonly int _firstDefinition;
    private readonly int _firstInstance;

    private NumberingMerge(XElement? house)
    {
        _root = house is null ? new XElement(WordNames.W + "numbering", new XAttribute(XNamespace.Xmlns + "w", WordNames.W.NamespaceName)) : new XElement(house);
        // Bullets that are pictures have relationships of their own; their text stands in for them.
        _root.Elements(WordNames.W + "numPicBullet").Remove();
        _root.Descendants(WordNames.W + "lvlPicBulletId").Remove();
        // By these Word tells definitions apart while somebody edits; they are no style, and some programs write them wrongly.
        _root.Descendants().Where(element => element.Name == WordNames.W + "nsid" || element.Name == WordNames.W + "tmpl").Remove();
        _firstDefinition = 1 + Highest("abstractNum", "abstractNumId");
        _firstInstance = 1 + Highest("num", "numId");
    }

    public XElement Root => _root;

    /// <param name="ours">Root of our numbering.</param>
    public static NumberingMerge Make(XElement? house, XElement ours, StyleMerge styles)
    {
        var merge = new NumberingMerge(house);
        merge.AddDefinitions(ours, styles);
        merge.AddInstances(ours);
        return merge;
    }

    /// <summary>The number of an instance of ours.</summary>
    public int InstanceOf(int ours) => _firstInstance + ours;

    /// <summary>Lets an instance of ours count as a list style of the house does.</summary>
    /// <param name="instance">Its number in the merged numbering.</param>
    /// <returns>The level in the house's definition, or null where the style has no numbering.</returns>
    public int? Follow(int instance, XElement houseStyle)
    {
        var numbering = houseStyle.Element(WordNames.W + "pPr")?.Element(WordNames.W + "numPr");
        var theirs = Find("num", "numId", numbering.Value("numId"));
        var definition = Find("abstractNum", "abstractNumId", theirs.Value("abstractNumId"));
        if (definition is null || Find("num", "numId", Theme.Number(instance)) is not { } ours)
            return null;
        int level = numbering?.Element(WordNames.W + "ilvl").Number("val")
            ?? definition.Elements(WordNames.W + "lvl").FirstOrDefault(lvl => lvl.Value("pStyle") == houseStyle.Word("styleId")).Number("ilvl")
            ?? 0;
        ours.Element(WordNames.W + "abstractNumId")!.SetAttributeValue(WordNames.W + "val", definition.Word("abstractNumId"));
        ours.Element(WordNames.W + "lvlOverride")?.SetAttributeValue(WordNames.W + "ilvl", Theme.Number(level));
        return level;
    }

    private void AddDefinitions(XElement ours, StyleMerge styles)
    {
        var first = _root.Elements(WordNames.W + "num").FirstOrDefault();
        foreach (var definition in ours.Elements(WordNames.W + "abstractNum"))
        {
            var added = new XElement(definition);
            added.SetAttributeValue(WordNames.W + "abstractNumId", Theme.Number(_firstDefinition + definition.Number("abstractNumId")!.Value));
            foreach (var link in added.Descendants(WordNames.W + "pStyle").ToList())
            {
                if (styles.Replaced.Contains(link.Word("val")!))
                    link.Remove();
                else
                    link.SetAttributeValue(WordNames.W + "val", styles.IdOf(link.Word("val")!));
            }

            if (first is null)
                _root.Add(added);
            else
                first.AddBeforeSelf(added);
        }
    }

    private void AddInstances(XElement ours)
    {
        var last = _root.Elements(WordNames.W + "num").LastOrDefault() ?? _root.Elements(WordNames.W + "abstractNum").Last();
        foreach (var instance in ours.Elements(WordNames.W + "num").Reverse())
        {
            var added = new XElement(instance);
            added.SetAttributeValue(WordNames.W + "numId", Theme.Number(InstanceOf(instance.Number("numId")!.Value)));
            var definition = added.Element(WordNames.W + "abstractNumId")!;
            definition.SetAttributeValue(WordNames.W + "val", Theme.Number(_firstDefinition + definition.Number("val")!.Value));
            last.AddAfterSelf(added);
        }
    }

    private int Highest(string element, string attribute) =>
        _root.Elements(WordNames.W + element).Select(found => found.Number(attribute) ?? 0).DefaultIfEmpty(0).Max();

    private XElement? Find(string element, string attribute, string? value) =>
        value is null ? null : _root.Elements(WordNames.W + element).FirstOrDefault(found => found.Word(attribute) == value);
}
