using System.IO.Compression;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures;

/// <summary>Tells what is packed in a zip file, from the parts that each format must have.</summary>
internal static class ZipFormat
{
    private const int LongestMimeType = 100;

    private static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    public static bool IsZip(CaptureFile file) => file.Bytes.Span.StartsWith(Signature);

    /// <summary>Null for a file that is no zip, a damaged one, and one that holds something else.</summary>
    public static SourceFormat? Of(CaptureFile file)
    {
        if (!IsZip(file))
            return null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry("mimetype") is { Length: < LongestMimeType } mime)
            {
                using var reader = new StreamReader(mime.Open());
                return reader.ReadToEnd().Trim() switch
                {
                    "application/epub+zip" => SourceFormat.Epub,
                    "application/vnd.oasis.opendocument.text" => SourceFormat.OpenDocument,
                    _ => null,
                };
            }

            return Holds("word/") ? SourceFormat.Word
                : Holds("xl/") ? SourceFormat.Workbook
                : Holds("ppt/") ? SourceFormat.Slides
                : null;

            bool Holds(string folder) => archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }
}
