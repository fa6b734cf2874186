using System.Xml.Linq;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>
/// Gives our heads and feet a stop at the right margin alone: the styles of many houses have one in the middle before it, where the chapter of a head with one
/// tabulator would stand.
/// </summary>
internal static class EdgeTabs
{
    /// <param name="edge">A head or foot of ours, in styles of the house.</param>
    public static void Set(XElement edge, HouseStyles house, Theme theme)
    {
        foreach (var properties in edge.Descendants(WordNames.W + "pPr"))
        {
            if (properties.Value("pStyle") is not { } id || house.Find(id) is not { } style)
                continue;
            var theirs = house.Resolve(style, "pPr", group => group.Element(WordNames.W + "tabs"))?.Elements()
                .Where(stop => stop.Word("val") != "clear").Select(stop => stop.Number("pos")).OfType<int>().Where(position => position != theme.Measure).Distinct() ?? [];
            var stops = theirs.Select(position => (Kind: "clear", Position: position)).Append((Kind: "right", Position: theme.Measure)).OrderBy(stop => stop.Position);
            properties.Elements(WordNames.W + "tabs").Remove();
            properties.Add(new XElement(WordNames.W + "tabs", stops.Select(stop => Stop(stop.Kind, Theme.Number(stop.Position)))));
        }

        SchemaOrder.Restore(edge);
    }

    private static XElement Stop(string kind, string position) =>
        new(WordNames.W + "tab", new XAttribute(WordNames.W + "val", kind), new XAttribute(WordNames.W + "pos", position));
}
