using System.IO.Compression;
using System.Xml;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>
/// Looks at a package before it is opened: that it is one, that its XML does not unpack to more than a guide can have, declares no
/// entities, and is not nested beyond what a stack can walk.
/// </summary>
internal static class DocxGuard
{
    /// <summary>In bytes, all XML parts together, unpacked.</summary>
    public const long LargestXml = 96L * 1024 * 1024;

    private const int MostParts = 10_000;
    private const int DeepestXml = 200;

    /// <summary>The reason not to open it, or null.</summary>
    public static Diagnostic? Check(string file, byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
                return CaptureErrors.PackageTooLarge(file);
            if (archive.GetEntry("[Content_Types].xml") is null)
                return CaptureErrors.NotWord(file);
            long total = 0;
            foreach (var entry in archive.Entries.Where(IsXml))
            {
                using var stream = new LimitedStream(entry.Open(), LargestXml - total);
                if (!IsShallow(stream))
                    return CaptureErrors.TooDeep(file);
                total += stream.Count;
            }

            return null;
        }
        catch (TooMuchDataException)
        {
            return CaptureErrors.PackageTooLarge(file);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return CaptureErrors.NotWord(file);
        }
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsShallow(Stream stream)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024 };
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml)
                return false;
        }

        return true;
    }
}
