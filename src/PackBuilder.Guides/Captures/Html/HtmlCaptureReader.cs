using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// A web page: its main content as headings, paragraphs, items and tables; what stands around it as furniture. Lines and
/// columns are those of the HTML.
/// </summary>
internal sealed class HtmlCaptureReader : ICaptureReader
{
    public SourceFormat Format => SourceFormat.Html;

    public ImmutableArray<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public bool Recognises(CaptureFile file) => LooksLikeHtml(file.Bytes.Span);

    public Checked<Capture> Read(CaptureFile file) =>
        HtmlEncoding.Decode(file.Name, file.Bytes.Span).Then(content => HtmlPage.Read(file, content));

    // A download is often saved under a wrong name.
    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return StartsWithWord(bytes, "<!doctype html"u8) || StartsWithWord(bytes, "<html"u8);
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) =>
        bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);
}
