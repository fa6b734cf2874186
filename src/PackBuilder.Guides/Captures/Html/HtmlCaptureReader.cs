using System.Collections.Immutable;
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
internal static class HtmlCaptureReader
{
    public static Checked<Capture> Read(CaptureFile file)
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
            new Capture(file.Name, file.Sha256, "html", text, HtmlLines.Cover(text, [.. HtmlMetadata.Of(page), .. blocks])),
            decoded.Diagnostics);
    }

    private static IHtmlDocument Parse(string content) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(content);
}
