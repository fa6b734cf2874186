using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Pictures;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>
/// The parts of a packed file, read under <see cref="ZipLimits"/>: what counts is what comes out, not what the file declares.
/// Used by one reader of one file.
/// </summary>
internal sealed class ZipParts : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]?> _pictures = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    /// <exception cref="InvalidDataException">The file is no zip or is damaged.</exception>
    /// <exception cref="PackageTooLargeException">It has too many parts.</exception>
    public ZipParts(ReadOnlyMemory<byte> bytes)
    {
        _archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > ZipLimits.MostParts)
            throw new PackageTooLargeException();
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>In the order of the package, with forward slashes.</summary>
    public IEnumerable<string> Names => _archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/'));

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Null where there is no such part.</summary>
    public byte[]? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        using var stream = entry.Open();
        using var output = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            _unpacked += read;
            if (_unpacked > ZipLimits.MostUnpacked)
                throw new PackageTooLargeException();
            output.Write(buffer, 0, read);
        }

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
    public XmlReader? Xml(string name) => Read(name) is { } bytes ? XmlReader.Create(new MemoryStream(bytes, writable: false), Settings()) : null;

    /// <summary>The part as a tree that is neither deep nor large; null where there is no such part.</summary>
    public XDocument? Document(string name)
    {
        if (Read(name) is not { } bytes)
            return null;
        using (var check = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings()))
        {
            for (int nodes = 0; check.Read(); nodes++)
            {
                if (check.Depth > ZipLimits.DeepestElement || nodes > ZipLimits.MostNodes)
                    throw new PackageTooLargeException();
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings());
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Dispose() => _archive.Dispose();

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
