using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;
using MarkdownList = Markdig.Syntax.ListBlock;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>Turns Markdig's blocks into capture blocks, in the order of the file. Used once for one document.</summary>
internal sealed class MarkdownWalk
{
    private readonly MarkdownDocument _document;
    private readonly MarkdownFindings _findings;
    private readonly MarkdownText _text;
    private readonly ReadingBudget _budget;
    private readonly MarkdownNotes _notes = new();
    private readonly MarkdownInlines _inlines;
    private readonly ParagraphReader _paragraphs;
    private readonly List<CaptureBlock> _blocks = [];

    public MarkdownWalk(SourceText source, MarkdownDocument document, MarkdownFindings findings, ReadingBudget budget)
    {
        (_document, _findings, _text, _budget) = (document, findings, new MarkdownText(source), budget);
        _inlines = new MarkdownInlines(document, _notes, findings);
        _paragraphs = new ParagraphReader(_inlines, findings, budget);
    }

    public IReadOnlyList<CaptureBlock> Blocks()
    {
        var notes = _document.Descendants<MarkdownNoteBlock>().ToList();
        foreach (var note in notes)
            _notes.Add(note.Id, Words(note));
        foreach (var block in _document)
            Add(block);
        foreach (var note in notes)
            AddNote(note);
        // What refers to a note says where the words stand, so that its lines are known last.
        return [.. _blocks.OrderBy(block => block.At.Line)];
    }

    private void Add(Block block)
    {
        _budget.Blocks(1);
        switch (block)
        {
            case YamlFrontMatterBlock front:
                _blocks.Add(new CaptureMetadata(_text.Inside(front), At(front), _text.LineCountOf(front)));
                break;
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case MarkdownList list:
                AddList(list, 0);
                break;
            case QuoteBlock quote:
                AddQuote(quote);
                break;
            case CustomContainer box:
                AddBox(box);
                break;
            case FencedCodeBlock fence:
                AddFence(fence);
                break;
            case MarkdownParagraph paragraph:
                _blocks.AddRange(_paragraphs.Read(_text.Lines(paragraph, keepsBreaks: true), _text.FirstLineOf(paragraph)));
                break;
            case HtmlBlock html:
                AddHtml(html);
                break;
            case ThematicBreakBlock:
                _blocks.Add(new CaptureBlank(At(block), _text.LineCountOf(block)));
                break;
            case LinkReferenceDefinitionGroup definitions:
                foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
                    AddUnread(definition);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var read = HeadingReader.Read(heading, _text);
        // A line of signs below a paragraph was meant to part it from the next.
        if (heading.IsSetext && (read.Text.Contains('\n') || !BoldHeading.Fits(read.Text)))
        {
            var lines = _text.Lines(heading, keepsBreaks: true);
            _blocks.AddRange(_paragraphs.Read([.. lines.SkipLast(1)], read.At.Line));
            _blocks.Add(new CaptureBlank(new BlockOrigin(read.At.Line + lines.Count - 1, 1), 1));
            return;
        }

        string braces = HeadingReader.Braces(read.Text);
        if (read.Attributes == CaptureAttributes.None && braces.Length > 0 && AttributeReader.LooksMeant(braces))
        {
            _findings.Report(MarkdownErrors.Attributes(_findings.Find(read.At.Line, braces), braces));
            _blocks.Add(read);
            return;
        }

        _blocks.Add(read with { Text = _inlines.Read(read.Text, read.At.Line, isHeading: true) });
    }

    // A quotation that holds more than paragraphs is what it holds.
    private void AddQuote(QuoteBlock quote)
    {
        var lines = _text.QuotedLines(quote).ToList();
        int first = _text.FirstLineOf(quote);
        if (lines.Count > 0 && MarkdownBoxes.Head(lines[0], isQuote: true) is var (word, title))
        {
            if (MarkdownBoxes.Folds(word) && title.Length > 0)
            {
                _blocks.Add(Asked(title, first));
                _blocks.AddRange(_paragraphs.Read(lines[1..], first + 1));
                return;
            }

            _findings.LeaveOut(MarkdownFindings.Markup, lines[0], first);
            lines[0] = MarkdownBoxes.LabelOf(word, title) ?? $"**{(title.Length > 0 ? title : word)}**";
            if (lines[0].EndsWith("：**", StringComparison.Ordinal) && lines.Count > 1)
                lines[0] += " ";
        }
        else if (quote.Descendants().Any(block => block is MarkdownList or FencedCodeBlock or HeadingBlock or HtmlBlock))
        {
            foreach (var child in quote)
                Add(child);
            return;
        }

        _blocks.Add(new CaptureQuote([.. lines.Select((line, index) => _inlines.Read(line, first + index))], At(quote), _text.LineCountOf(quote)));
    }

    private void AddBox(CustomContainer box)
    {
        int first = _text.FirstLineOf(box);
        string word = (box.Info ?? "").Trim('{', '}', '.', ' ');
        string title = (box.Arguments ?? "").Trim();
        if (word.Split('[') is [var name, var inBrackets])
            (word, title) = (name, inBrackets.TrimEnd(']'));
        _findings.LeaveOut(MarkdownFindings.Markup, $"{word}\n{title}", first);
        word = word.ToLowerInvariant();
        string? label = MarkdownBoxes.LabelOf(word, title);
        if (label is null && !MarkdownBoxes.Silent.Contains(word) && !MarkdownBoxes.Folds(word))
            _findings.Report(MarkdownErrors.UnknownContainer(_findings.Find(first, word.Length > 0 ? word : ":::"), word));
        if (label is not null && box.Count > 0 && box.All(child => child is MarkdownParagraph))
        {
            string[] lines = [label, .. box.SelectMany((child, index) => (string[])[.. index > 0 || label.Length > 7 ? [""] : Array.Empty<string>(), .. _text.Lines(child).Select((line, at) => _inlines.Read(line, _text.FirstLineOf(child) + at))])];
            _blocks.Add(new CaptureQuote([.. lines], At(box), _text.LineCountOf(box)));
            return;
        }

        int start = _blocks.Count;
        _blocks.Add(label is not null ? new CaptureParagraph(label, At(box), 1)
            : MarkdownBoxes.Folds(word) && title.Length > 0 ? Asked(title, first)
            : title.Length > 0 ? new CaptureParagraph(title, At(box), 1)
            : new CaptureBlank(At(box), 1));
        foreach (var child in box)
            Add(child);
        // An outer box comes last, and takes what its inner ones hold.
        for (int i = start; i < _blocks.Count; i++)
            _blocks[i] = _blocks[i] with { Box = first };
        int last = _text.LastLineOf(box);
        if (last > first)
            _blocks.Add(new CaptureBlank(new BlockOrigin(last, 1), 1));
    }

    // As a page shows what folds: the question is seen by its look.
    private CaptureParagraph Asked(string title, int line) =>
        new(_inlines.Read(title, line), new BlockOrigin(line, 1), 1) { Look = new LineLook { IsBold = true, BoldStart = title.Length } };

    private void AddFence(FencedCodeBlock fence)
    {
        string info = ((fence.Info ?? "") + " " + (fence.Arguments ?? "")).Trim();
        string text = fence.Lines.ToString();
        if (info.Length == 0 && text.Split('\n') is var lines && QuestionLook.IsBank(lines))
        {
            AddBank(fence, lines);
            return;
        }

        // The marks of a letter are those of a guide; any other text means itself, and is code line by line.
        if (!info.Contains("letter", StringComparison.Ordinal))
            text = string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()).Select(line => line.Length == 0 ? "" : InlineOutput.Code(Indented(line))));
        _blocks.Add(new CaptureVerbatim(info, text, At(fence), _text.LineCountOf(fence)));
    }

    // Somebody fenced a bank to keep its line ends.
    private void AddBank(FencedCodeBlock fence, string[] lines)
    {
        int line = _text.FirstLineOf(fence);
        _blocks.Add(new CaptureBlank(At(fence), 1));
        foreach (string text in lines)
        {
            var at = new BlockOrigin(++line, 1);
            _blocks.Add(string.IsNullOrWhiteSpace(text) ? new CaptureBlank(at, 1) : new CaptureParagraph(_inlines.Read(text.Trim(), at.Line), at, 1));
        }

        if (_text.LastLineOf(fence) > line)
            _blocks.Add(new CaptureBlank(new BlockOrigin(line + 1, 1), 1));
    }

    // Spaces in front of code mean something, and would be lost within a line.
    private static string Indented(string line) => line.TrimStart().PadLeft(line.Length, '\u00A0');

    private void AddHtml(HtmlBlock html)
    {
        string raw = string.Join('\n', _text.Lines(html));
        int lines = _text.LineCountOf(html);
        if (html.Type == HtmlBlockType.Comment)
            _blocks.Add(new CaptureDropped("comment", raw, At(html), lines));
        else if (HtmlFragment.Read(raw, html.Line + 1, lines, _findings, _budget) is { } blocks)
            _blocks.AddRange(blocks);
        else
            AddUnread(html);
    }

    private void AddUnread(Block block) =>
        _blocks.Add(new CaptureDropped(MarkdownFindings.Markup, string.Join('\n', _text.Lines(block)), At(block), _text.LineCountOf(block)));

    private void AddNote(MarkdownNoteBlock note)
    {
        int line = _text.FirstLineOf(note);
        bool isUsed = _notes.IsUsed(note.Id);
        if (!isUsed)
            _findings.Report(MarkdownErrors.UnusedNote(_findings.Find(line, $"[^{note.Id}]"), note.Id));
        _findings.LeaveOut(MarkdownFindings.Markup, note.Id, line);
        _blocks.Add(isUsed
            ? new CaptureBlank(At(note), _text.LineCountOf(note))
            : new CaptureParagraph(Words(note), At(note), _text.LineCountOf(note)));
    }

    private string Words(MarkdownNoteBlock note)
    {
        var lines = _text.Lines(note).ToList();
        lines[0] = lines[0][(lines[0].IndexOf(']', StringComparison.Ordinal) + 2)..].Trim();
        return LineJoint.Join(_inlines.Read(string.Join('\n', lines), _text.FirstLineOf(note)).Split('\n')).TrimEnd('。');
    }

    private void AddList(MarkdownList list, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var paragraphs = item.TakeWhile(child => child is MarkdownParagraph && !ParagraphReader.HoldsTable(_text.Lines(child))).ToList();
            AddItem(item, paragraphs, list, depth);
            foreach (var child in item.Skip(paragraphs.Count))
            {
                if (child is MarkdownList nested)
                    AddList(nested, depth + 1);
                else
                    Add(child);
            }
        }
    }

    private void AddItem(ListItemBlock item, List<Block> paragraphs, MarkdownList list, int depth)
    {
        _budget.Blocks(1);
        var lines = paragraphs.SelectMany(paragraph => _text.Lines(paragraph)).ToList();
        int first = item.Line + 1;
        int last = paragraphs.Count == 0 ? first : _text.LastLineOf(paragraphs[^1]);
        var (isChecked, text) = TaskBox.Split(string.Join('\n', lines));
        string marker = list.IsOrdered ? _text.OrderedMarker(item) : list.BulletType.ToString();
        _blocks.Add(new CaptureItem(Math.Min(depth, CaptureItem.Deepest), list.IsOrdered, marker, _inlines.Read(text, first), isChecked, At(item), last - first + 1));
    }

    private static BlockOrigin At(Block block) => new(block.Line + 1, block.Column + 1);
}
