using System.Xml.Linq;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>
/// Word's own styles for tables of contents have no tab for the page number: Word writes it into each entry, and so do we where
/// the house's styles lack it.
/// </summary>
internal static class ContentsTabs
{
    public static void Add(XElement document, HouseStyles house, Theme theme)
    {
        for (int level = 1; level <= 4; level++)
        {
            if (house.Find("paragraph", "toc " + Theme.Number(level)) is not { } style || HasRightTab(house, style))
                continue;
            string id = style.Word("styleId")!;
            foreach (var properties in document.Descendants(WordNames.W + "pPr").Where(group => group.Value("pStyle") == id))
                properties.Element(WordNames.W + "pStyle")!.AddAfterSelf(MakeTabs(theme));
        }
    }

    private static bool HasRightTab(HouseStyles house, XElement style) =>
        house.Resolve(style, "pPr", group => group.Element(WordNames.W + "tabs")?.Elements().FirstOrDefault(tab => tab.Word("val") is "right" or "end")) is not null;

    private static XElement MakeTabs(Theme theme) => new(
        WordNames.W + "tabs",
        new XElement(WordNames.W + "tab",
            new XAttribute(WordNames.W + "val", "right"),
            new XAttribute(WordNames.W + "leader", "dot"),
            new XAttribute(WordNames.W + "pos", Theme.Number(theme.Measure))));
}
