using System.Text.RegularExpressions;
using Markdig.Syntax;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>Cuts the text of a block out of the source, line by line, without the marks that make it a block.</summary>
internal sealed partial class MarkdownText(SourceText source)
{
    // Markdig gives an underlined heading the line of its underline.
    public int FirstLineOf(Block block) => block is HeadingBlock { IsSetext: true } ? source.PositionOf(block.Span.Start).Line : block.Line + 1;

    public BlockOrigin StartOf(Block block) =>
        block is HeadingBlock { IsSetext: true } ? new(FirstLineOf(block), source.PositionOf(block.Span.Start).Column) : new(block.Line + 1, block.Column + 1);

    public int LastLineOf(Block block) =>
        Math.Max(FirstLineOf(block), source.PositionOf(Math.Max(block.Span.Start, block.Span.End)).Line);

    public int LineCountOf(Block block) => LastLineOf(block) - FirstLineOf(block) + 1;

    /// <summary>The lines of a paragraph, each without the indentation and quotation marks before it.</summary>
    /// <param name="keepsBreaks">A line end that the file wants kept is marked with <see cref="MarkdownInlines.HardBreak"/>.</param>
    public IReadOnlyList<string> Lines(Block block, bool keepsBreaks = false)
    {
        int first = FirstLineOf(block);
        int last = LastLineOf(block);
        var lines = new List<string>(last - first + 1);
        for (int line = first; line <= last; line++)
        {
            int skipped = line == first ? source.PositionOf(block.Span.Start).Column - 1 : 0;
            string text = source.Line(line)[skipped..];
            bool isKept = keepsBreaks && line < last && (text.EndsWith("  ", StringComparison.Ordinal) || text.EndsWith('\\'));
            lines.Add(Trim(text) + (isKept ? MarkdownInlines.HardBreak : ""));
        }

        return lines;
    }

    /// <summary>The lines of a quotation without its marks.</summary>
    public IEnumerable<string> QuotedLines(Block quote)
    {
        for (int line = FirstLineOf(quote); line <= LastLineOf(quote); line++)
            yield return QuoteMark().Replace(source.Line(line), "").TrimEnd();
    }

    /// <summary>The lines between the first and the last line of a block.</summary>
    public string Inside(Block block) => string.Join('\n',
        Enumerable.Range(FirstLineOf(block) + 1, Math.Max(0, LineCountOf(block) - 2)).Select(source.Line));

    /// <summary>The number of an item as written, with its dot or bracket.</summary>
    public string OrderedMarker(ListItemBlock item)
    {
        string line = source.Line(FirstLineOf(item));
        return NumberMarker().Match(line[Math.Min(item.Column, line.Length)..]).Value;
    }

    // Two spaces at the end, or a backslash, are a hard line end; the line end itself says as much here.
    private static string Trim(string line)
    {
        string text = LeadingMarks().Replace(line, "").TrimEnd();
        return text.EndsWith('\\') ? text[..^1] : text;
    }

    [GeneratedRegex(@"^\s*(?:>[ \t]?)+")]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"^[ \t\u3000]*(>[ \t]?)*[ \t\u3000]*")]
    private static partial Regex LeadingMarks();

    [GeneratedRegex(@"\d{1,9}[.)]")]
    private static partial Regex NumberMarker();
}
