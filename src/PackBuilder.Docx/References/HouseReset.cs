using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>
/// Takes back in a style of ours what it would inherit from the normal style of a house and was not made for: the indent of first lines that
/// Chinese houses give their text would stand in every cell of a table.
/// </summary>
internal static class HouseReset
{
    private static readonly string[] Indents = ["left", "right", "firstLine", "firstLineChars", "leftChars", "rightChars", "hangingChars"];
    private static readonly string[] Distances = ["before", "after", "beforeLines", "afterLines", "beforeAutospacing", "afterAutospacing"];
    private static readonly string[] Sides = ["left", "start", "both"];
    private static readonly string[] Switches = ["b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "vanish"];

    /// <param name="style">Of ours, changed in place.</param>
    public static void Apply(XElement style, HouseStyles house)
    {
        // What stands on another style of ours has it from there.
        if (style.Value("basedOn") is not { } id || house.Find(id) is not { } known)
            return;
        Clear(style, house, known, "ind", Indents);
        // A house that has its text in the middle has signs in mind, not answers.
        if (house.Resolve(known, "pPr", group => group.Value("jc")) is { } side && !Sides.Contains(side) && Group(style, "pPr").Element(WordNames.W + "jc") is null)
            Group(style, "pPr").Add(new XElement(WordNames.W + "jc", new XAttribute(WordNames.W + "val", "both")));
        // Lists of the house keep its marks and its white.
        if (known == house.Normal)
            ClearText(style, house, known);
        SchemaOrder.Restore(style);
    }

    private static void ClearText(XElement style, HouseStyles house, XElement normal)
    {
        Clear(style, house, normal, "spacing", Distances);
        if (house.Resolve(normal, "pPr", group => group.Element(WordNames.W + "numPr")) is not null && Group(style, "pPr").Element(WordNames.W + "numPr") is null)
            Group(style, "pPr").Add(new XElement(WordNames.W + "numPr", new XElement(WordNames.W + "numId", new XAttribute(WordNames.W + "val", "0"))));
        foreach (string name in Switches)
        {
            if (house.Resolve(normal, "rPr", group => group.Element(WordNames.W + name) is null ? null : group) is { } found && found.IsOn(name) && Group(style, "rPr").Element(WordNames.W + name) is null)
                Group(style, "rPr").Add(new XElement(WordNames.W + name, new XAttribute(WordNames.W + "val", "0")));
        }
    }

    // Attributes are inherited one by one.
    private static void Clear(XElement style, HouseStyles house, XElement known, string element, string[] attributes)
    {
        foreach (string name in attributes)
        {
            if (house.Resolve(known, "pPr", group => group.Element(WordNames.W + element).Word(name)) is null or "0")
                continue;
            var group = Group(style, "pPr");
            if (group.Element(WordNames.W + element) is not { } own)
                group.Add(own = new XElement(WordNames.W + element));
            // An indent that hangs rules out one of the first line.
            if (own.Attribute(WordNames.W + name) is null && !(name == "firstLine" && own.Attribute(WordNames.W + "hanging") is not null))
                own.SetAttributeValue(WordNames.W + name, "0");
        }
    }

    private static XElement Group(XElement style, string name)
    {
        if (style.Element(WordNames.W + name) is { } there)
            return there;
        var group = new XElement(WordNames.W + name);
        if (name == "pPr" && style.Element(WordNames.W + "rPr") is { } run)
            run.AddBeforeSelf(group);
        else
            style.Add(group);
        return group;
    }
}
