using System.Collections.Immutable;
using System.IO.Compression;
using PackBuilder.Guides.Captures.Pictures;

namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>
/// The parts of a file, found by their relationships as the standard has it; their names mean nothing. A relationship that
/// points to nothing is no fault.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string MainType = ".main+xml";

    private readonly DocxBudget _budget;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOfExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">It is no package.</exception>
    public DocxPackage(ReadOnlyMemory<byte> bytes, DocxBudget budget)
    {
        _budget = budget;
        _archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > DocxBudget.MostParts)
            throw new DocxLimitException(tooDeep: false);
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        ReadTypes();
    }

    /// <summary>The part that holds the document; null where there is none.</summary>
    public DocxPart? Main()
    {
        // Some programs forget the relationship of the package, or name a target that is not there.
        string? name = RelationsOf("").FirstOrDefault(relation => relation.Type == "officeDocument" && Has(relation.Target))?.Target
            ?? _typeOf.Where(type => type.Value.EndsWith(MainType, StringComparison.OrdinalIgnoreCase)).Select(type => type.Key).Where(Has).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? _entries.Keys.FirstOrDefault(key => key.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase));
        return name is null ? null : Part(name);
    }

    /// <summary>The first part of a kind that another one points to.</summary>
    public DocxPart? Related(DocxPart part, string type) => AllRelated(part, type).FirstOrDefault();

    public IEnumerable<DocxPart> AllRelated(DocxPart part, string type) => part.Relations
        .Where(relation => relation.Type == type && Has(relation.Target))
        .Select(relation => relation.Target!)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(Part);

    /// <summary>What a relationship of a part points to; null for something outside the package or nothing at all.</summary>
    public DocxPart? Target(DocxPart part, string? id) =>
        part.Relation(id)?.Target is { } name && Has(name) ? Part(name) : null;

    public DocxXml Open(DocxPart part) => new(part, Unpack(part.Name), _budget);

    public byte[] Bytes(DocxPart part)
    {
        using var stream = Unpack(part.Name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public bool Has(string? name) => name is not null && _entries.ContainsKey(name);

    /// <summary>Null where it is not in the file, or too large.</summary>
    public byte[]? Picture(string name, PictureBudget budget)
    {
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        using var stream = entry.Open();
        return budget.Read(stream);
    }

    public void Dispose() => _archive.Dispose();

    private DocxPart Part(string name) => new(name, TypeOf(name), RelationsOf(name));

    private string TypeOf(string name) =>
        _typeOf.GetValueOrDefault(name) ?? _typeOfExtension.GetValueOrDefault(Path.GetExtension(name).TrimStart('.')) ?? "";

    private CountedStream Unpack(string name) => new(_entries[name].Open(), _budget);

    private void ReadTypes()
    {
        if (!_entries.ContainsKey("[Content_Types].xml"))
            throw new InvalidDataException("no content types");
        using var xml = Open(new DocxPart("[Content_Types].xml", "", []));
        if (!xml.ReadToRoot())
            return;
        foreach (string name in xml.Children())
        {
            if (name == "ct:Override" && xml.Attribute("PartName") is { } part)
                _typeOf.TryAdd(part.TrimStart('/'), xml.Attribute("ContentType") ?? "");
            else if (name == "ct:Default" && xml.Attribute("Extension") is { } extension)
                _typeOfExtension.TryAdd(extension, xml.Attribute("ContentType") ?? "");
        }
    }

    // The relationships of a/b.xml are in a/_rels/b.xml.rels, those of the package in _rels/.rels.
    private ImmutableArray<DocxRelation> RelationsOf(string name)
    {
        int slash = name.LastIndexOf('/') + 1;
        string folder = name[..slash];
        string relations = $"{folder}_rels/{name[slash..]}.rels";
        if (!Has(relations))
            return [];
        using var xml = Open(new DocxPart(relations, "", []));
        var found = ImmutableArray.CreateBuilder<DocxRelation>();
        if (!xml.ReadToRoot())
            return [];
        foreach (string _ in xml.Children())
        {
            string type = xml.Attribute("Type") ?? "";
            bool isInside = xml.Attribute("TargetMode") != "External";
            found.Add(new DocxRelation(xml.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..],
                isInside && xml.Attribute("Target") is { } target ? Resolve(folder, target) : null));
        }

        return found.ToImmutable();
    }

    // A target is relative to the folder of its source, unless a slash starts it.
    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        string unescaped = Uri.UnescapeDataString(target.Replace('\\', '/'));
        foreach (string step in (unescaped.StartsWith('/') ? unescaped : folder + unescaped).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
