using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>Formats that people bring and that cannot be read: each has a message that names the way out.</summary>
internal static class UnreadableFormats
{
    /// <summary>Null for a file that is none of these.</summary>
    public static Diagnostic? Find(CaptureFile file)
    {
        var bytes = file.Bytes.Span;
        ReadOnlySpan<byte> compoundFile = [0xD0, 0xCF, 0x11, 0xE0];
        if (bytes.StartsWith(compoundFile))
            return CaptureErrors.OldWord(file.Name);
        return bytes.StartsWith("%PDF-"u8) ? CaptureErrors.PdfFile(file.Name) : null;
    }
}
