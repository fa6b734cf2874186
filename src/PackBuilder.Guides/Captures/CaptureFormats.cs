namespace PackBuilder.Guides.Captures;

/// <summary>Tells the format of a file by its extension and its first bytes.</summary>
internal static class CaptureFormats
{
    public static CaptureFormat Of(CaptureFile file) => BySignature(file.Bytes.Span) ?? ByExtension(file.Name) switch
    {
        CaptureFormat.PlainText when LooksLikeHtml(file.Bytes.Span) => CaptureFormat.Html,
        var format => format,
    };

    // A download is often saved under a wrong name; these signatures cannot start a text.
    private static CaptureFormat? BySignature(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return CaptureFormat.Docx;
        if (bytes.StartsWith("%PDF-"u8))
            return CaptureFormat.Pdf;
        ReadOnlySpan<byte> compoundFile = [0xD0, 0xCF, 0x11, 0xE0];
        return bytes.StartsWith(compoundFile) ? CaptureFormat.OldWord : null;
    }

    private static CaptureFormat ByExtension(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" => CaptureFormat.PlainText,
        ".md" or ".markdown" => CaptureFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => CaptureFormat.Html,
        ".docx" => CaptureFormat.Docx,
        ".yaml" or ".yml" => CaptureFormat.Yaml,
        _ => CaptureFormat.Unknown,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return StartsWithWord(bytes, "<!doctype html"u8) || StartsWithWord(bytes, "<html"u8);
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        bytes.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..word.Length], word);
}
