using System.IO.Compression;

namespace PackBuilder.Text.Archives;

/// <summary>Packages that a library wrote.</summary>
public static class PackageBytes
{
    /// <summary>The same parts without the time of day that the library put beside them, in an order of their names: the same bytes every day.</summary>
    public static byte[] WithoutTimes(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return ZipWriter.Write([.. archive.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            using var input = entry.Open();
            using var content = new MemoryStream();
            input.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })]);
    }
}
