using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Turns the text of a block into text as guides have it: <c>**strong**</c>, <c>*emphasis*</c>, <c>`code`</c> and links with a whole
/// address, each in one form; everything else of Markdown and of HTML within a line is read as what it means, left out with a reason,
/// or reported. Line ends stay, since the conventions for guides need them.
/// </summary>
internal sealed class MarkdownInlines(MarkdownDocument document, MarkdownNotes notes, MarkdownFindings findings)
{
    /// <summary>A line end that the file wants kept.</summary>
    public const char HardBreak = '\u2028';

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\`*_[]<&~=+{｛:$%|^!");

    private static readonly InlineParserList _parsers = Parsers();

    private InlineProcessor _processor = new(document, _parsers, true, null, false);

    /// <param name="first">The line on which the text starts.</param>
    /// <param name="isHeading">A link in it has its words alone: contents and bookmarks repeat them.</param>
    /// <param name="lineBreak">What a <c>br</c> becomes.</param>
    public string Read(string text, int first, bool isHeading = false, string lineBreak = "\n")
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var leaf = new Markdig.Syntax.ParagraphBlock { Lines = new StringLineGroup(text), ProcessInlines = true };
        try
        {
            _processor.ProcessInlineLeaf(leaf);
        }
        catch (ArgumentException)
        {
            // The library's answer to nesting beyond its own limit.
            _processor = new InlineProcessor(document, _parsers, true, null, false);
            findings.Report(MarkdownErrors.TooDeep(findings.Find(first, text.Split('\n')[0])));
            return InlineOutput.Plain(text);
        }

        var output = new InlineOutput(text, first, isHeading, lineBreak, notes, findings);
        if (leaf.Inline is { } inline)
            output.Add(inline);
        return new InlineRemarks(findings, first).Check(output.Text());
    }

    private static InlineParserList Parsers()
    {
        var builder = new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked | EmphasisExtraOptions.Inserted);
        builder.Build();
        builder.InlineParsers.Find<EmphasisInlineParser>()!.CjkFriendlyEmphasis = true;
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        return new InlineParserList(builder.InlineParsers);
    }
}
