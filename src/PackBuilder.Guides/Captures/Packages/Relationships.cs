using System.Xml.Linq;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>Where the parts of an Office package point: a part is found by its relationship, never by its name.</summary>
internal static class Relationships
{
    private const string OfficeDocument = "officeDocument";

    /// <summary>The main part of the package; null where none is declared.</summary>
    public static string? MainPart(ZipParts parts) => Of(parts, "").FirstOrDefault(one => one.Kind == OfficeDocument)?.Target;

    /// <summary>In the order of the file.</summary>
    /// <param name="part">Empty for the package itself.</param>
    public static IReadOnlyList<Relationship> Of(ZipParts parts, string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        var document = parts.Document($"{folder}_rels/{part[(slash + 1)..]}.rels");
        return document?.Root is null ? [] :
        [
            .. document.Root.Elements()
                .Where(element => element.Name.LocalName == "Relationship" && (string?)element.Attribute("TargetMode") != "External")
                .Select(element => new Relationship(Value(element, "Id"), KindOf(Value(element, "Type")), Resolve(folder, Value(element, "Target")))),
        ];
    }

    // Transitional and strict packages name the same kinds under different roots.
    private static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Value(XElement element, string name) => (string?)element.Attribute(name) ?? "";

    /// <summary>The part that a target names, seen from a folder that ends in a slash or is empty.</summary>
    public static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}

/// <param name="Kind">The last word of its type: <c>worksheet</c>, <c>slide</c> …</param>
/// <param name="Target">The name of a part.</param>
internal sealed record Relationship(string Id, string Kind, string Target);
