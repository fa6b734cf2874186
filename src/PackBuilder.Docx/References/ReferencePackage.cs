using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Docx.Packaging;

namespace PackBuilder.Docx.References;

/// <summary>
/// The parts of a file from outside, unpacked within limits. What is wrong with it is thrown as <see cref="InvalidDataException"/> or
/// <see cref="XmlException"/>, as the framework does.
/// </summary>
internal sealed class ReferencePackage
{
    private const int MaxParts = 2000;
    private const int MaxDepth = 200;

    /// <summary>Bytes of all parts together, unpacked.</summary>
    public const int MaxSize = 64 << 20;

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    // Names of parts are the same in any case (ISO 29500-2 6.2.2.3).
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _typesOfExtensions = new(StringComparer.OrdinalIgnoreCase);

    private ReferencePackage()
    {
    }

    public IEnumerable<string> Names => _parts.Keys;

    public IEnumerable<string> ContentTypes => _types.Values.Concat(_typesOfExtensions.Values);

    /// <returns>Null where it unpacks to more than it may.</returns>
    public static ReferencePackage? Open(ReadOnlyMemory<byte> file)
    {
        using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        var package = new ReferencePackage();
        int room = MaxSize;
        if (zip.Entries.Count > MaxParts)
            return null;
        foreach (var entry in zip.Entries)
        {
            if (Unpack(entry, room) is not { } content)
                return null;
            room -= content.Length;
            if (!package._parts.TryAdd(entry.FullName.TrimStart('/'), content))
                throw new InvalidDataException($"it has two parts '{entry.FullName}'");
        }

        package.ReadContentTypes();
        return package;
    }

    public bool Has(string name) => _parts.ContainsKey(name);

    public ReadOnlyMemory<byte> Content(string name) => _parts[name];

    public string ContentType(string name) =>
        _types.TryGetValue(name, out string? type) || _typesOfExtensions.TryGetValue(Path.GetExtension(name).TrimStart('.'), out type) ? type : "";

    /// <summary>The root of an XML part, without entities and of bounded depth.</summary>
    public XElement Xml(string name)
    {
        var content = _parts[name];
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using (var probe = XmlReader.Create(new MemoryStream(content), settings))
        {
            while (probe.Read())
            {
                if (probe.Depth > MaxDepth)
                    throw new InvalidDataException($"'{name}' is nested too deeply");
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(content), settings);
        return XElement.Load(reader);
    }

    /// <summary>The relationships of a part, or of the package where the name is empty.</summary>
    public List<HouseRelationship> Relationships(string name)
    {
        int slash = name.LastIndexOf('/');
        string folder = slash < 0 ? "" : name[..slash];
        string file = $"{(folder.Length > 0 ? folder + "/" : "")}_rels/{name[(slash + 1)..]}.rels";
        if (!Has(file))
            return [];
        return
        [
            .. Xml(file).Elements(Relations + "Relationship").Select(element =>
            {
                bool isExternal = element.Attribute("TargetMode")?.Value == "External";
                string target = element.Attribute("Target")?.Value ?? "";
                string type = element.Attribute("Type")?.Value ?? "";
                return new HouseRelationship(
                    element.Attribute("Id")?.Value ?? "", type, isExternal ? target : Resolve(folder, target), isExternal);
            }),
        ];
    }

    private static byte[]? Unpack(ZipArchiveEntry entry, int room)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            // The length that an entry claims may be a lie.
            if (content.Length + read > room)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private void ReadContentTypes()
    {
        const string file = "[Content_Types].xml";
        if (!Has(file))
            throw new InvalidDataException("it has no list of content types");
        foreach (var element in Xml(file).Elements())
        {
            string type = element.Attribute("ContentType")?.Value ?? "";
            if (element.Name == Types + "Override" && element.Attribute("PartName")?.Value is { } name)
                _types[name.TrimStart('/')] = type;
            else if (element.Name == Types + "Default" && element.Attribute("Extension")?.Value is { } extension)
                _typesOfExtensions[extension] = type;
        }
    }

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (string part in (target.StartsWith('/') ? target : folder + "/" + target).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or ".."))
                parts.Add(Uri.UnescapeDataString(part));
        }

        return string.Join('/', parts);
    }
}
