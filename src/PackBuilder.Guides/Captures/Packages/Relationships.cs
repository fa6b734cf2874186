using System.Xml.Linq;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>Where the parts of an Office package point: a part is found by its relationship, never by its name.</summary>
internal static class Relationships
{
    private const string OfficeDocument = "officeDocument";

    /// <summary>The main part of the package; null where none is declared.</summary>
    public static string? MainPart(ZipParts parts) => Of(parts, "").FirstOrDefault(one => one.Kind == OfficeDocument && parts.Has(one.Target))?.Target;

    /// <summary>In the order of the file.</summary>
    /// <param name="part">Empty for the package itself.</param>
    public static IReadOnlyList<Relationship> Of(ZipParts parts, string part)
    {
        // The relationships of a/b.xml are in a/_rels/b.xml.rels, those of the package in _rels/.rels.
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        var document = parts.Document($"{folder}_rels/{part[(slash + 1)..]}.rels");
        return document?.Root is null ? [] : [.. document.Root.Elements().Where(element => element.Name.LocalName == "Relationship").Select(element => Read(element, folder))];
    }

    /// <summary>The part that a target names, seen from a folder that ends in a slash or is empty.</summary>
    public static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        string unescaped = Uri.UnescapeDataString(target.Replace('\\', '/'));
        foreach (string step in (unescaped.StartsWith('/') ? unescaped : folder + unescaped).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }

    private static Relationship Read(XElement element, string folder)
    {
        string type = Value(element, "Type");
        bool isInside = (string?)element.Attribute("TargetMode") != "External";
        // Transitional and strict packages name the same kinds under different roots.
        return new Relationship(Value(element, "Id"), type[(type.LastIndexOf('/') + 1)..],
            isInside && (string?)element.Attribute("Target") is { } target ? Resolve(folder, target) : null);
    }

    private static string Value(XElement element, string name) => (string?)element.Attribute(name) ?? "";
}

/// <param name="Kind">The last word of its type: <c>worksheet</c>, <c>slide</c> …</param>
/// <param name="Target">The name of a part, which may be missing; null for something outside the package.</param>
internal sealed record Relationship(string Id, string Kind, string? Target);
