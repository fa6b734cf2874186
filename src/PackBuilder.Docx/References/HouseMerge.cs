using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>Puts a finished package into a house style: the last step, so that the writers before it need not know of any.</summary>
internal static class HouseMerge
{
    private static readonly string[] StyleReferences = ["pStyle", "rStyle", "tblStyle"];

    public static void Apply(WordPackage package, ReferenceDocument house, bool hasCover, Theme theme)
    {
        var styles = StyleMerge.Make(house.Styles, Read(package, "styles.xml"));
        var numbering = NumberingMerge.Make(house.Numbering, Read(package, "numbering.xml"), styles);
        ShiftInstances(styles.Root.Elements(WordNames.W + "style").Skip(house.Styles.Root.Elements(WordNames.W + "style").Count()), numbering);
        var body = Read(package, "document.xml");
        ShiftInstances([body], numbering);
        new ListMerge(house.Styles, styles, numbering).Apply(body);
        Rename(body, styles);
        HiddenText.Show(body, house.Styles);
        new SectionMerge(house, TakeEdges(package, house)).Apply(body.Element(WordNames.W + "body")!, hasCover);
        Write(package, "document.xml", body);
        Write(package, "styles.xml", styles.Root);
        Write(package, "numbering.xml", numbering.Root);
        Write(package, "settings.xml", SettingsMerge.Make(house.Settings, Read(package, "settings.xml")));
        Write(package, "fontTable.xml", FontTableMerge.Make(house.Fonts, Read(package, "fontTable.xml")));
        // Heads and feet of the house are as it wants them.
        if (house.Edges.IsEmpty)
            FitEdges(package, house, styles, theme);
    }

    private static void FitEdges(WordPackage package, ReferenceDocument house, StyleMerge styles, Theme theme)
    {
        foreach (string file in package.Files("header").Concat(package.Files("footer")))
        {
            var edge = Read(package, file);
            Rename(edge, styles);
            EdgeTabs.Set(edge, house.Styles, theme);
            Write(package, file, edge);
        }
    }

    // Ours go where the house has any.
    private static ImmutableArray<(HouseEdge Edge, string Id)> TakeEdges(WordPackage package, ReferenceDocument house)
    {
        if (house.Edges.IsEmpty)
            return [];
        package.Remove("header");
        package.Remove("footer");
        foreach (var part in house.Parts)
            package.AddTaken(part.Name, part.ContentType, part.Content.ToArray());
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var edge in house.Edges.DistinctBy(edge => edge.Part))
        {
            ids[edge.Part] = "house" + Theme.Number(ids.Count + 1);
            package.Relate(ids[edge.Part], edge.IsHeader ? "header" : "footer", edge.Part["word/".Length..]);
        }

        return [.. house.Edges.Select(edge => (edge, ids[edge.Part]))];
    }

    private static void ShiftInstances(IEnumerable<XElement> roots, NumberingMerge numbering)
    {
        foreach (var instance in roots.DescendantsAndSelf().Where(element => element.Name == WordNames.W + "numId"))
        {
            if (instance.Number("val") is > 0 and { } number)
                instance.SetAttributeValue(WordNames.W + "val", Theme.Number(numbering.InstanceOf(number)));
        }
    }

    private static void Rename(XElement root, StyleMerge styles)
    {
        foreach (var reference in root.Descendants().Where(element => element.Name.Namespace == WordNames.W && StyleReferences.Contains(element.Name.LocalName)))
            reference.SetAttributeValue(WordNames.W + "val", styles.IdOf(reference.Word("val")!));
    }

    private static XElement Read(WordPackage package, string file)
    {
        using var stream = new MemoryStream(package.Content(file));
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static void Write(WordPackage package, string file, XElement root) => package.Replace(file, PartXml.Of(root));
}
