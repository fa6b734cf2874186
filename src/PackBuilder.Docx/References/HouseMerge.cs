using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>Puts a finished package into a house style: the last step, so that the writers before it need not know of any.</summary>
internal static class HouseMerge
{
    private static readonly string[] StyleReferences = ["pStyle", "rStyle", "tblStyle"];

    /// <param name="chapter">What heads say that ask for the chapter of the page, until a program finds it.</param>
    public static void Apply(WordPackage package, ReferenceDocument house, DocumentInfo info, string chapter, Theme theme)
    {
        var styles = StyleMerge.Make(house.Styles, Read(package, "styles.xml"));
        var numbering = NumberingMerge.Make(house.Numbering, Read(package, "numbering.xml"), styles);
        ShiftInstances(styles.Root.Elements(WordNames.W + "style").Skip(house.Styles.Root.Elements(WordNames.W + "style").Count()), numbering);
        var body = Read(package, "document.xml");
        ShiftInstances([body], numbering);
        new ListMerge(house.Styles, styles, numbering).Apply(body);
        Rename(body, styles);
        HiddenText.Show(body, house.Styles);
        new SectionMerge(house, TakeEdges(package, house, new EdgeFields(house.Styles, info, chapter))).Apply(body.Element(WordNames.W + "body")!, info.HasCover);
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
    private static ImmutableArray<(HouseEdge Edge, string Id)> TakeEdges(WordPackage package, ReferenceDocument house, EdgeFields fields)
    {
        if (house.Edges.IsEmpty)
            return [];
        package.Remove("header");
        package.Remove("footer");
        foreach (var part in house.Parts)
            package.AddTaken(part.Name, part.ContentType, house.Edges.Any(edge => edge.Part == part.Name) ? Filled(part, fields) : part.Content.ToArray());
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var edge in house.Edges.DistinctBy(edge => edge.Part))
        {
            ids[edge.Part] = "house" + Theme.Number(ids.Count + 1);
            package.Relate(ids[edge.Part], edge.IsHeader ? "header" : "footer", edge.Part["word/".Length..]);
        }

        return [.. house.Edges.Select(edge => (edge, ids[edge.Part]))];
    }

    private static byte[] Filled(HousePart part, EdgeFields fields)
    {
        using var stream = new MemoryStream(part.Content.ToArray());
        var edge = XElement.Load(stream, LoadOptions.PreserveWhitespace);
        fields.Fill(edge);
        return PartXml.Of(edge);
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

/// <summary>Adds our fonts to the house's table. Fonts that the house embeds are named, not taken along.</summary>
file static class FontTableMerge
{
    private static readonly string[] Embedded = ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"];

    public static XElement Make(XElement? house, XElement ours)
    {
        if (house is null)
            return ours;
        var merged = new XElement(house);
        merged.Descendants().Where(element => element.Name.Namespace == WordNames.W && Embedded.Contains(element.Name.LocalName)).Remove();
        var known = merged.Elements(WordNames.W + "font").Select(font => font.Word("name")).ToHashSet();
        merged.Add(ours.Elements(WordNames.W + "font").Where(font => !known.Contains(font.Word("name"))).Select(font => new XElement(font)));
        return merged;
    }
}

/// <summary>
/// Gives our heads and feet a stop at the right margin alone: the styles of many houses have one in the middle before it, where the chapter of a head with one
/// tabulator would stand.
/// </summary>
file static class EdgeTabs
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

/// <summary>
/// Takes the house's settings that change how a page looks into ours; what asks, protects, tracks or points elsewhere stays out.
/// </summary>
file static class SettingsMerge
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
