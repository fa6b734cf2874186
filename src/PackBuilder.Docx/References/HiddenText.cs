using System.Xml.Linq;

namespace PackBuilder.Docx.References;

/// <summary>Shows what the styles of a house hide: a house that sets its title by hand may hide the style, and ours would vanish in it.</summary>
internal static class HiddenText
{
    public static void Show(XElement body, HouseStyles house)
    {
        foreach (var paragraph in body.Descendants(WordNames.W + "p"))
        {
            if (paragraph.Element(WordNames.W + "pPr").Value("pStyle") is not { } id || !IsHidden(house, house.Find(id)))
                continue;
            foreach (var run in paragraph.Descendants(WordNames.W + "r"))
                Show(run);
        }
    }

    public static bool IsHidden(HouseStyles house, XElement? style) =>
        style is not null && house.Resolve(style, "rPr", group => group.Element(WordNames.W + "vanish") is null ? null : group).IsOn("vanish");

    private static void Show(XElement run)
    {
        if (run.Element(WordNames.W + "rPr") is not { } properties)
            run.AddFirst(properties = new XElement(WordNames.W + "rPr"));
        properties.Elements(WordNames.W + "vanish").Remove();
        properties.Add(new XElement(WordNames.W + "vanish", new XAttribute(WordNames.W + "val", "0")));
        SchemaOrder.Restore(run);
    }
}
