using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Docx.Packaging;

namespace PackBuilder.Docx.References;

/// <summary>
/// Collects the heads and feet of a section with everything they show, under names in a folder of their own, where nothing of
/// ours can be in the way.
/// </summary>
internal sealed class HouseEdges(ReferencePackage package, HouseTheme theme)
{
    private const string Folder = "word/house/";

    private readonly SortedDictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, HousePart> _parts = new(StringComparer.Ordinal);

    public ImmutableArray<HousePart> Parts => [.. _parts.Values];

    /// <summary>A section goes on with the heads and feet of the one before it where it names none of a kind (ISO/IEC 29500-1 17.10.5).</summary>
    /// <param name="section">The last of the document, changed in place.</param>
    public static void Inherit(XElement section, XElement document)
    {
        foreach (var reference in document.Descendants(WordNames.W + "sectPr").Where(earlier => earlier != section).Reverse().SelectMany(earlier => earlier.Elements().Where(IsReference)).ToList())
        {
            if (!section.Elements(reference.Name).Any(own => KindOf(own) == KindOf(reference)))
                section.AddFirst(new XElement(reference));
        }
    }

    public static bool IsReference(XElement element) => element.Name.LocalName is "headerReference" or "footerReference";

    private static string KindOf(XElement reference) => reference.Word("type") ?? "default";

    public ImmutableArray<HouseEdge> Read(XElement section, List<HouseRelationship> relationships)
    {
        var edges = ImmutableArray.CreateBuilder<HouseEdge>();
        foreach (var reference in section.Elements().Where(IsReference))
        {
            string id = reference.Attribute(WordNames.R + "id")?.Value ?? "";
            if (relationships.FirstOrDefault(relationship => relationship.Id == id && !relationship.IsExternal) is not { } found || !package.Has(found.Target))
                throw new InvalidDataException("it names a head or foot that is not there");
            edges.Add(new HouseEdge(reference.Name.LocalName == "headerReference", KindOf(reference), Take(found.Target)));
        }

        return edges.ToImmutable();
    }

    /// <summary>Whether a head or foot has a field with the number of the page.</summary>
    public static bool HasPageField(HousePart part)
    {
        if (!part.Name.EndsWith(".xml", StringComparison.Ordinal))
            return false;
        using var stream = new MemoryStream(part.Content.ToArray());
        return XElement.Load(stream).Descendants()
            .Select(element => element.Name == WordNames.W + "instrText" ? element.Value : element.Word("instr"))
            .Any(instruction => instruction?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ } field, ..] && field.Equals("PAGE", StringComparison.OrdinalIgnoreCase));
    }

    // A circle of relationships ends at the part that is already taken.
    private string Take(string part)
    {
        if (_names.TryGetValue(part, out string? known))
            return known;
        string name = Folder + NewName(part);
        _names[part] = name;
        var content = package.Content(part);
        if (part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            var xml = package.Xml(part);
            theme.Replace(xml);
            SchemaOrder.Restore(xml);
            Pictures.MarkDecoration(xml);
            content = PartXml.Of(xml);
        }

        _parts[name] = new HousePart(name, package.ContentType(part), content);
        TakeRelated(part, name);
        return name;
    }

    private void TakeRelated(string part, string name)
    {
        var relationships = package.Relationships(part);
        if (relationships.Count == 0)
            return;
        var taken = relationships.Select(relationship =>
        {
            // A picture that is fetched from outside tells who opens the file, and when.
            if (relationship.IsExternal && relationship.Kind != "hyperlink")
                throw new InvalidDataException("it shows a picture from outside in a head or foot");
            if (!relationship.IsExternal && !package.Has(relationship.Target))
                throw new InvalidDataException($"it lacks '{relationship.Target}', which a head or foot shows");
            string target = relationship.IsExternal ? relationship.Target : Take(relationship.Target)[Folder.Length..];
            return new PartRelationship(relationship.Id, relationship.Type, target, relationship.IsExternal);
        });
        string file = $"{Folder}_rels/{name[Folder.Length..]}.rels";
        _parts[file] = new HousePart(file, "", PartRelationship.Write(taken));
    }

    private string NewName(string part)
    {
        string file = part[(part.LastIndexOf('/') + 1)..];
        string name = file;
        for (int i = 2; _names.Values.Any(taken => taken.Equals(Folder + name, StringComparison.OrdinalIgnoreCase)); i++)
            name = $"{Path.GetFileNameWithoutExtension(file)}-{Styles.Theme.Number(i)}{Path.GetExtension(file)}";
        return name;
    }
}
