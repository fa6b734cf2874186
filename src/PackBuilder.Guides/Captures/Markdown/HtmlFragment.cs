using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using PackBuilder.Guides.Captures.Html;
using PackBuilder.Guides.Captures.Html.Sites;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>HTML between the blocks of a Markdown file, read as a web page is: headings, lists, tables, what folds away.</summary>
internal static partial class HtmlFragment
{
    private const int DeepestTree = 100;

    /// <returns>Blocks that cover all lines of the HTML; null where it is nested too deeply to be read.</returns>
    public static IEnumerable<CaptureBlock>? Read(string html, int first, int lines, MarkdownFindings findings, ReadingBudget budget)
    {
        if (!MarkupCost.IsBearable(html))
            return null;
        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(html);
        if (page.Body is not { } body || HtmlText.DepthOf(page) > DeepestTree)
            return null;
        var shape = new HtmlShape(body);
        var blocks = new HtmlWalk(shape, new FurnitureProof(shape, new SiteMarks(page, null), body), new HtmlPictures(page, _ => null, isAlone: false), budget).Blocks(page);
        foreach (Match mark in Marks().Matches(html))
            findings.LeaveOut(mark.Groups["code"].Success ? "script" : MarkdownFindings.Markup, mark.Value, first);
        foreach (var dropped in blocks.OfType<CaptureDropped>().Where(dropped => dropped.Reason is "picture"))
            findings.Report(MarkdownErrors.PictureInLine(findings.Find(first + dropped.At.Line - 1, "<img")));
        foreach (Match element in LostElement().Matches(html))
            findings.Report(MarkdownErrors.LeftOutElement(findings.Find(first + html.AsSpan(0, element.Index).Count('\n'), element.Value), element.Groups[1].Value));
        foreach (var aside in blocks.Where(block => block is CaptureDropped or CaptureFurniture))
            findings.LeaveOut(aside is CaptureDropped left ? left.Reason : ((CaptureFurniture)aside).Rule, string.Join('\n', CaptureTexts.Of(aside)), first + aside.At.Line - 1);
        return Cover([.. blocks.Where(block => block is not (CaptureDropped or CaptureFurniture or CaptureMetadata)).Select(Plain)], first, lines);
    }

    // Each block has the lines up to the next; tags in front of the first one have none of their own.
    private static IEnumerable<CaptureBlock> Cover(ImmutableArray<CaptureBlock> blocks, int first, int lines)
    {
        int start = blocks.Length == 0 ? lines : Math.Min(blocks[0].At.Line - 1, lines);
        if (start > 0)
            yield return new CaptureBlank(new BlockOrigin(first, 1), start);
        for (int i = 0; i < blocks.Length; i++)
        {
            int at = Math.Min(blocks[i].At.Line, lines);
            int next = i + 1 < blocks.Length ? Math.Clamp(blocks[i + 1].At.Line, at, lines + 1) : lines + 1;
            var block = blocks[i] is CapturePicture { Named: { } named } picture ? picture with { Named = named with { Line = first + named.Line - 1 } } : blocks[i];
            yield return block with { At = new BlockOrigin(first + at - 1, block.At.Column), Lines = next - at };
        }
    }

    // The text of a page has no marks of Markdown in it.
    private static CaptureBlock Plain(CaptureBlock block) => block switch
    {
        CaptureHeading heading => heading with { Text = InlineOutput.Plain(heading.Text) },
        CaptureParagraph paragraph => paragraph with { Text = InlineOutput.Plain(paragraph.Text) },
        CaptureItem item => item with { Text = InlineOutput.Plain(item.Text) },
        CaptureTable table => table with { Header = Each(table.Header), Rows = [.. table.Rows.Select(Each)] },
        CaptureQuote quote => quote with { TextLines = Each(quote.TextLines) },
        CapturePicture picture => picture with { Alternative = InlineOutput.Plain(picture.Alternative), Caption = InlineOutput.Plain(picture.Caption), MayBeMissing = false },
        _ => block,
    };

    private static ImmutableArray<string> Each(ImmutableArray<string> texts) => [.. texts.Select(InlineOutput.Plain)];

    [GeneratedRegex(@"(?<code><(script|style)\b.*?(?:</\1\s*>|\z))|<!--.*?(?:-->|\z)|<[/!?A-Za-z][^<>]*>?|&\#?\w{1,32};?", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"<(iframe|video|audio|object|embed|form|input|select|script|svg|canvas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LostElement();
}
