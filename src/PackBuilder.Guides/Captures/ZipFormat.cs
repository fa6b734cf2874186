using PackBuilder.Guides.Captures.Packages;
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
            using var parts = new ZipParts(file);
            return MimeType(parts) switch
            {
                "application/epub+zip" => SourceFormat.Epub,
                "application/vnd.oasis.opendocument.text" => SourceFormat.OpenDocument,
                not null => null,
                null when Holds("word/") => SourceFormat.Word,
                null when Holds("xl/") => SourceFormat.Workbook,
                null when Holds("ppt/") => SourceFormat.Slides,
                null => null,
            };

            bool Holds(string folder) => parts.Names.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is OverBudgetException || PackageReading.IsDamage(exception))
        {
            return null;
        }
    }

    // The part that comes first in the packages that have it; null in others.
    private static string? MimeType(ZipParts parts)
    {
        using var stream = parts.Open("mimetype");
        if (stream is null)
            return null;
        byte[] bytes = new byte[LongestMimeType];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return System.Text.Encoding.ASCII.GetString(bytes, 0, length).Trim();
    }
}
