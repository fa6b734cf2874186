using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Pictures;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>
/// The parts of a packed file, of whatever format, read under <see cref="ReadingBudget"/>. Nothing is ever unpacked to a disk, and a
/// package within a package is a part like any other, so that neither names nor nesting can do harm. Used by one reader of one file.
/// </summary>
internal sealed class ZipParts : IDisposable
{
    private readonly ReadingBudget _budget;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]?> _pictures = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The file is no zip, is damaged, or has two parts of one name, of which each program shows another.</exception>
    /// <exception cref="OverBudgetException">It has too many parts.</exception>
    public ZipParts(CaptureFile file)
    {
        _budget = file.Budget;
        _archive = new ZipArchive(new MemoryStream(file.Bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        ReadingBudget.Parts(_archive.Entries.Count);
        foreach (var entry in _archive.Entries)
        {
            if (!_entries.TryAdd(NameOf(entry), entry) && entry.Length > 0)
                throw new InvalidDataException("two parts have one name");
        }
    }

    /// <summary>In the order of the package, with forward slashes.</summary>
    public IEnumerable<string> Names => _archive.Entries.Select(NameOf);

    public bool Has(string? name) => name is not null && _entries.ContainsKey(name);

    /// <summary>Null where there is no such part.</summary>
    public Stream? Open(string name) =>
        _entries.TryGetValue(name, out var entry) ? new CountedStream(entry.Open(), entry.CompressedLength, _budget) : null;

    /// <summary>Null where there is no such part.</summary>
    public byte[]? Read(string name)
    {
        using var stream = Open(name);
        if (stream is null)
            return null;
        using var output = new MemoryStream();
        stream.CopyTo(output);
        return output.ToArray();
    }

    /// <summary>Null where there is no such part, and where it is too large for a picture.</summary>
    public byte[]? ReadPicture(string name, PictureBudget budget)
    {
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        if (!_pictures.TryGetValue(name, out byte[]? bytes))
        {
            using var stream = entry.Open();
            _pictures.Add(name, bytes = budget.Read(stream));
        }

        return bytes;
    }

    /// <summary>Over the part's elements, one after another; null where there is no such part.</summary>
    public XmlReader? Xml(string name) => Open(name) is { } stream ? XmlReader.Create(stream, Settings()) : null;

    /// <summary>The part as a tree that is neither deep nor large; null where there is no such part.</summary>
    public XDocument? Document(string name)
    {
        using (var check = Xml(name))
        {
            if (check is null)
                return null;
            for (int nodes = 0; check.Read(); nodes++)
            {
                ReadingBudget.Level(check.Depth);
                ReadingBudget.Nodes(nodes);
            }
        }

        using var reader = Xml(name)!;
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Dispose() => _archive.Dispose();

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>Nothing outside the part is read, and no entity is multiplied.</summary>
    public static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
