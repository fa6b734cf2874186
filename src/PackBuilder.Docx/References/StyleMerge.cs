using System.Xml.Linq;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.References;

/// <summary>Adds our styles to those of the house. A style that the house has by name stays as the house has it.</summary>
internal sealed class StyleMerge
{
    private static readonly string[] References = ["basedOn", "next", "link"];

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private StyleMerge(XElement root) => Root = root;

    /// <summary>The merged styles.</summary>
    public XElement Root { get; }

    /// <summary>Our ids of styles that are the house's.</summary>
    public HashSet<string> Replaced { get; } = new(StringComparer.Ordinal);

    /// <param name="ours">Root of our styles.</param>
    public static StyleMerge Make(HouseStyles house, XElement ours)
    {
        var merge = new StyleMerge(new XElement(house.Root));
        AddDefaults(merge.Root, ours);
        var styles = ours.Elements(WordNames.W + "style").ToList();
        merge.GiveIds(house, styles);
        foreach (var style in styles.Where(style => !merge.Replaced.Contains(style.Word("styleId")!)))
            merge.Add(style, house);
        return merge;
    }

    /// <summary>The id in the merged styles of a style of ours.</summary>
    public string IdOf(string ours) => _ids.GetValueOrDefault(ours, ours);

    private void GiveIds(HouseStyles house, List<XElement> styles)
    {
        var taken = new HashSet<string>(house.Ids, StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles)
        {
            string id = style.Word("styleId")!;
            if (house.Find(style.Word("type")!, style.Value("name")!)?.Word("styleId") is { } found)
            {
                _ids[id] = found;
                Replaced.Add(id);
            }
        }

        foreach (string id in styles.Select(style => style.Word("styleId")!).Where(id => !Replaced.Contains(id)))
        {
            string given = id;
            for (int i = 2; !taken.Add(given); i++)
                given = id + Theme.Number(i);
            _ids[id] = given;
        }
    }

    private void Add(XElement style, HouseStyles house)
    {
        var added = new XElement(style);
        added.SetAttributeValue(WordNames.W + "styleId", IdOf(style.Word("styleId")!));
        foreach (var reference in added.Elements().Where(element => element.Name.Namespace == WordNames.W && References.Contains(element.Name.LocalName)))
            reference.SetAttributeValue(WordNames.W + "val", IdOf(reference.Word("val")!));
        // One default of each kind.
        bool hasDefault = house.Root.Elements(WordNames.W + "style")
            .Any(other => other.Word("type") == style.Word("type") && other.Word("default") is "1" or "true" or "on");
        if (hasDefault)
            added.Attribute(WordNames.W + "default")?.Remove();
        if (style.Word("type") == "paragraph")
            HouseReset.Apply(added, house);
        Root.Add(added);
    }

    // What the house leaves open: a Chinese face and the languages of the text.
    private static void AddDefaults(XElement root, XElement ours)
    {
        var from = ours.Element(WordNames.W + "docDefaults")!.Element(WordNames.W + "rPrDefault")!.Element(WordNames.W + "rPr")!;
        if (root.Element(WordNames.W + "docDefaults") is not { } defaults)
            root.AddFirst(defaults = new XElement(WordNames.W + "docDefaults"));
        if (defaults.Element(WordNames.W + "rPrDefault") is not { } group)
            defaults.AddFirst(group = new XElement(WordNames.W + "rPrDefault"));
        if (group.Element(WordNames.W + "rPr") is not { } run)
            group.Add(run = new XElement(WordNames.W + "rPr"));
        AddMissing(run, from.Element(WordNames.W + "rFonts")!, atStart: true);
        AddMissing(run, from.Element(WordNames.W + "lang")!, atStart: false);
        // Not a matter of style: the text is in this language, and spelling, breaking and reading aloud depend on it.
        var language = run.Element(WordNames.W + "lang")!;
        if (language.Word("eastAsia")!.Split('-')[0] != "zh")
            language.SetAttributeValue(WordNames.W + "eastAsia", from.Element(WordNames.W + "lang").Word("eastAsia"));
    }

    private static void AddMissing(XElement run, XElement ours, bool atStart)
    {
        if (run.Element(ours.Name) is not { } theirs)
        {
            theirs = new XElement(ours.Name);
            var after = run.Elements().FirstOrDefault(element => element.Name.LocalName is "eastAsianLayout" or "specVanish" or "oMath");
            if (atStart && run.Element(WordNames.W + "rStyle") is null)
                run.AddFirst(theirs);
            else if (after is not null)
                after.AddBeforeSelf(theirs);
            else
                run.Add(theirs);
        }

        foreach (var attribute in ours.Attributes().Where(attribute => theirs.Attribute(attribute.Name) is null))
            theirs.Add(new XAttribute(attribute));
    }
}
