using System.IO.Compression;
using System.Text;

namespace PackBuilder.Tests.Guides.Captures;

/// <summary>Packs parts into a zip file in a test.</summary>
internal static class ZipOf
{
    public static byte[] Parts(params IEnumerable<(string Name, string Content)> parts)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return output.ToArray();
    }

    /// <param name="targets">Of each relationship: its id, the last word of its type, and the part it points to.</param>
    public static string Relationships(params IEnumerable<(string Id, string Kind, string Target)> targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{one.Kind}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>";
}
