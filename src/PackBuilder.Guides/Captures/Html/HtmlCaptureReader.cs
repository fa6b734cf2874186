using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PackBuilder.Guides.Captures.Decoding;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

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

    public Checked<Capture> Read(CaptureFile file)
    {
        var decoded = TextDecoder.Decode(file.Name, file.Bytes.Span);
        if (decoded.Value is not { } content)
            return new Checked<Capture>(null, decoded.Diagnostics);
        if (NestingDepth.OfTags(content) > NestingDepth.Deepest)
            return Checked<Capture>.Failed(CaptureErrors.TooDeep(file.Name));

        var page = Parse(content);
        var main = MainContent.Find(page);
        if (main is null)
            return Checked<Capture>.Failed(CaptureErrors.NoContent(file.Name));

        var text = new SourceText(file.Name, content);
        var blocks = new HtmlWalk(main).Blocks(page);
        if (blocks.All(block => block is CaptureFurniture))
            return Checked<Capture>.Failed(CaptureErrors.NoContent(file.Name));
        return new Checked<Capture>(
            new Capture(file.Name, file.Sha256, SourceFormat.Html, text, HtmlLines.Cover(text, [.. HtmlMetadata.Of(page), .. blocks])),
            decoded.Diagnostics);
    }

    private static IHtmlDocument Parse(string content) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(content);

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
