using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Splits the lines of a paragraph into text, pipe tables, and terms with what they mean below them. A table may follow its caption
/// without a blank line, and may be cut off in the middle of a row.
/// </summary>
internal sealed partial class ParagraphReader(MarkdownInlines inlines, MarkdownFindings findings, ReadingBudget budget)
{
    /// <param name="first">The number of the first line in the file.</param>
    public IEnumerable<CaptureBlock> Read(IReadOnlyList<string> lines, int first)
    {
        int start = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsTableAt(lines, i))
                continue;
            foreach (var block in Texts(lines, start, i, first))
                yield return block;
            int end = i + 2;
            while (end < lines.Count && lines[end].Contains('|'))
                end++;
            yield return Table(lines, i, end, first);
            start = end;
            i = end - 1;
        }

        foreach (var block in Texts(lines, start, lines.Count, first))
            yield return block;
    }

    public static bool HoldsTable(IReadOnlyList<string> lines) => Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Any(i => IsTableAt(lines, i));

    private static bool IsTableAt(IReadOnlyList<string> lines, int at) => lines[at].Contains('|') && PipeRow.IsDelimiter(lines[at + 1]);

    private IEnumerable<CaptureBlock> Texts(IReadOnlyList<string> lines, int start, int end, int first)
    {
        if (start >= end)
            return [];
        if (MarkdownBoxes.Head(lines[start], isQuote: false) is var (word, title))
            return Admonition(lines, start, end, first, word, title);
        if (end - start > 1 && Enumerable.Range(start + 1, end - start - 1).All(i => Meaning().IsMatch(lines[i])))
            return Definition(lines, start, end, first);
        return Paragraphs(lines, start, end, first);
    }

    // A line end that is kept parts two paragraphs.
    private IEnumerable<CaptureBlock> Paragraphs(IReadOnlyList<string> lines, int start, int end, int first)
    {
        string text = inlines.Read(string.Join('\n', lines.Skip(start).Take(end - start)), first + start, lineBreak: MarkdownInlines.HardBreak.ToString())
            .Replace($"{MarkdownInlines.HardBreak}\n", MarkdownInlines.HardBreak.ToString(), StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
            return [new CaptureBlank(new BlockOrigin(first + start, 1), end - start)];
        if (!text.Contains(MarkdownInlines.HardBreak))
            return [new CaptureParagraph(text, new BlockOrigin(first + start, 1), end - start)];
        return Parts(text, first + start, end - start);
    }

    private static IEnumerable<CaptureBlock> Parts(string text, int at, int count)
    {
        // Where the lines of the text are those of the file, each part stands on its own.
        string[] parts = text.Split(MarkdownInlines.HardBreak, StringSplitOptions.RemoveEmptyEntries);
        bool isExact = parts.Sum(part => part.Split('\n').Length) == count;
        for (int i = 0; i < parts.Length; i++)
        {
            int lines = isExact ? parts[i].Split('\n').Length : i == parts.Length - 1 ? count : 0;
            yield return new CaptureParagraph(parts[i].Trim(), new BlockOrigin(at, 1), lines);
            at += isExact ? lines : 0;
        }
    }

    // A term is an item of a list; a question is seen by its look.
    private IEnumerable<CaptureBlock> Definition(IReadOnlyList<string> lines, int start, int end, int first)
    {
        string term = inlines.Read(lines[start].TrimEnd(MarkdownInlines.HardBreak), first + start);
        string meaning = string.Join('\n', Enumerable.Range(start + 1, end - start - 1).Select(i => inlines.Read(Meaning().Replace(lines[i], "").TrimEnd(MarkdownInlines.HardBreak), first + i)));
        var at = new BlockOrigin(first + start, 1);
        if (term[^1] is not ('？' or '?'))
            return [new CaptureItem(0, false, "-", $"**{term.Trim('*')}**：{meaning}", null, at, end - start) { HasWrittenMarker = false }];
        return
        [
            new CaptureParagraph(term, at, 1) { Look = new LineLook { IsBold = true, BoldStart = term.Length } },
            new CaptureParagraph(meaning, new BlockOrigin(first + start + 1, 1), end - start - 1),
        ];
    }

    private IEnumerable<CaptureBlock> Admonition(IReadOnlyList<string> lines, int start, int end, int first, string word, string title)
    {
        findings.LeaveOut(MarkdownFindings.Markup, lines[start], first + start);
        string label = MarkdownBoxes.LabelOf(word, title) ?? $"**{(title.Length > 0 ? title : word)}**";
        var rest = lines.Skip(start + 1).Take(end - start - 1).Select((line, index) => inlines.Read(line.Trim(' ', MarkdownInlines.HardBreak), first + start + 1 + index));
        return [new CaptureQuote([label, .. rest], new BlockOrigin(first + start, 1), end - start)];
    }

    private CaptureTable Table(IReadOnlyList<string> lines, int header, int end, int first)
    {
        var columns = PipeRow.Cells(lines[header]);
        budget.Cells((long)columns.Length * (end - header - 1));
        var rows = Enumerable.Range(header + 2, end - header - 2).Select(i => Cells(PipeRow.Fit(PipeRow.Cells(lines[i]), columns.Length), first + i));
        return new CaptureTable(Cells(columns, first + header), [.. rows], new BlockOrigin(first + header, 1), end - header);
    }

    private ImmutableArray<string> Cells(ImmutableArray<string> cells, int line) => [.. cells.Select(cell => inlines.Read(cell, line, lineBreak: "<br>"))];

    [GeneratedRegex(@"^[:：]\s+")]
    private static partial Regex Meaning();
}
