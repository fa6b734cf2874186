using PackBuilder.Guides.Captures.Packages;
using PackBuilder.Guides.Captures.Pictures;

namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>
/// The parts of a file, found by their relationships as the standard has it; their names mean nothing. A relationship that
/// points to nothing is no fault.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string MainType = ".main+xml";

    private readonly ReadingBudget _budget;
    private readonly ZipParts _parts;
    private readonly Dictionary<string, string> _typeOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typeOfExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">It is no package.</exception>
    public DocxPackage(CaptureFile file)
    {
        _budget = file.Budget;
        _parts = new ZipParts(file);
        ReadTypes();
    }

    /// <summary>The part that holds the document; null where there is none.</summary>
    public DocxPart? Main()
    {
        // Some programs forget the relationship of the package, or name a target that is not there.
        string? name = Relationships.Of(_parts, "").FirstOrDefault(relation => relation.Kind == "officeDocument" && Has(relation.Target))?.Target
            ?? _typeOf.Where(type => type.Value.EndsWith(MainType, StringComparison.OrdinalIgnoreCase)).Select(type => type.Key).Where(Has).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? _parts.Names.FirstOrDefault(key => key.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase));
        return name is null ? null : Part(name);
    }

    /// <summary>The first part of a kind that another one points to.</summary>
    public DocxPart? Related(DocxPart part, string type) => AllRelated(part, type).FirstOrDefault();

    public IEnumerable<DocxPart> AllRelated(DocxPart part, string type) => part.Relations
        .Where(relation => relation.Kind == type && Has(relation.Target))
        .Select(relation => relation.Target!)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(Part);

    /// <summary>What a relationship of a part points to; null for something outside the package or nothing at all.</summary>
    public DocxPart? Target(DocxPart part, string? id) =>
        part.Relation(id)?.Target is { } name && Has(name) ? Part(name) : null;

    public DocxXml Open(DocxPart part) => new(part, _parts.Open(part.Name)!, _budget);

    public byte[] Bytes(DocxPart part) => _parts.Read(part.Name)!;

    /// <summary>Null where it is not in the file, or too large.</summary>
    public byte[]? Picture(string name, PictureBudget budget) => _parts.ReadPicture(name, budget);

    /// <summary>The parts that no reader goes through and that may hold text all the same.</summary>
    public IEnumerable<OtherPart> Others(DocxPart main) => OtherParts.Of(_parts, main.Name, StoryParts.IsRead);

    public string TextOf(OtherPart part) => OtherParts.Text(_parts, part);

    public void Dispose() => _parts.Dispose();

    public bool Has(string? name) => _parts.Has(name);

    private DocxPart Part(string name) => new(name, TypeOf(name), [.. Relationships.Of(_parts, name)]);

    private string TypeOf(string name) =>
        _typeOf.GetValueOrDefault(name) ?? _typeOfExtension.GetValueOrDefault(Path.GetExtension(name).TrimStart('.')) ?? "";

    private void ReadTypes()
    {
        if (!_parts.Has("[Content_Types].xml"))
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
}
