using System.Security.Cryptography;
using PackBuilder.Guides.Captures.Html;
using PackBuilder.Guides.Captures.Markdown;
using PackBuilder.Guides.Captures.Word;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>
/// Reads one source file of any kind into its blocks. The extension chooses the reader, unless the first bytes say that
/// the file is something else. Interprets nothing and leaves nothing out.
/// </summary>
public sealed class CaptureReader
{
    /// <summary>In bytes. Every reader is linear in time and memory up to here.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <param name="fileName">As shown in diagnostics: relative to the project, with forward slashes.</param>
    public Checked<Capture> Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length == 0)
            return Checked<Capture>.Failed(CaptureErrors.Empty(fileName));
        if (bytes.Length > LargestFile)
            return Checked<Capture>.Failed(CaptureErrors.TooLarge(fileName, bytes.Length, LargestFile));

        var file = new CaptureFile(fileName, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        return CaptureFormats.Of(file) switch
        {
            CaptureFormat.PlainText => PlainTextReader.Read(file),
            CaptureFormat.Markdown => MarkdownCaptureReader.Read(file),
            CaptureFormat.Html => HtmlCaptureReader.Read(file),
            CaptureFormat.Docx => DocxCaptureReader.Read(file),
            CaptureFormat.Yaml => YamlCaptureReader.Read(file),
            CaptureFormat.OldWord => Checked<Capture>.Failed(CaptureErrors.OldWord(fileName)),
            CaptureFormat.Pdf => Checked<Capture>.Failed(CaptureErrors.PdfFile(fileName)),
            _ => Checked<Capture>.Failed(CaptureErrors.UnknownKind(fileName, Path.GetExtension(fileName))),
        };
    }
}
