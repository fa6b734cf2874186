using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PackBuilder.Guides.Captures.Look;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Goes through a page in order and writes down its blocks: what they are, and with a reason what is left out. Every text of the page
/// ends in one of them. Used once.
/// </summary>
internal sealed class HtmlWalk(HtmlShape shape, FurnitureProof proof)
{
    private readonly List<CaptureBlock> _blocks = [];
    private readonly List<(LeftOut Reason, string Text)> _waiting = [];
    private BlockOrigin _at = new(1, 1);

    public IReadOnlyList<CaptureBlock> Blocks(IHtmlDocument page)
    {
        if (page.Head is { } head)
            Head(head);
        Visit(page.Body!, default);
        Flush();
        return _blocks;
    }

    // Titles and alternative texts stand in attributes; they follow the block that they belong to.
    private void Aside(IElement element)
    {
        Wait(element.LocalName is "img" or "area" or "input" ? "picture" : "tooltip", element.GetAttribute("alt"));
        Wait("tooltip", element.GetAttribute("title"));
    }

    private void Head(IElement head)
    {
        foreach (var child in head.Children.Where(child => !HtmlElements.IsCode(child)))
        {
            Move(child);
            LeaveOut(child, new LeftOut(child.LocalName == "title" ? "page-title" : HtmlElements.ReasonToDrop(child) ?? "head", IsFurniture: false));
            Flush();
        }
    }

    private bool HoldsBlocks(IElement element) => HtmlElements.IsBlock(element) || shape[element].HoldsBlocks;

    private void Container(IElement element, InlineStyle style)
    {
        var run = new InlineRun();
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child && HoldsBlocks(child))
            {
                Paragraphs(run);
                Visit(child, style);
            }
            else
            {
                if (run.IsEmpty && node is IElement first)
                    Move(first);
                Inline(node, style, run);
            }
        }

        Paragraphs(run);
    }

    private void Visit(IElement element, InlineStyle style)
    {
        Move(element);
        if (proof.Find(element) is { } reason)
        {
            Flush();
            LeaveOut(element, reason);
            Flush();
            return;
        }

        Aside(element);
        style = style.Inside(element);
        switch (element.LocalName)
        {
            case var _ when HtmlElements.IsHeading(element):
                Heading(element, style);
                break;
            case var _ when HtmlElements.IsList(element):
                List(element, 0, style);
                break;
            case "li":
                Item(element, 0, false, "-", style);
                break;
            case "dl":
                Definitions(element, style);
                break;
            case "details":
                Details(element, style);
                break;
            case "table":
                Table(element, style);
                break;
            case "blockquote":
                Quote(element, style);
                break;
            case "pre" or "listing" or "xmp":
                Verbatim(element);
                break;
            case "p" when WordListMark.DepthOf(element) is { } depth && !shape[element].HoldsBlocks:
                WordItem(element, depth, style);
                break;
            case "p" when !shape[element].HoldsBlocks:
                Paragraph(element, style);
                break;
            default:
                Container(element, style);
                break;
        }
    }

    // An end tag that is missing makes a heading of all that follows it.
    private void Heading(IElement element, InlineStyle style)
    {
        var counts = shape[element];
        if (counts.HoldsBlocks && (counts.Sentences > 1 || counts.Letters > 120 || element.QuerySelector("ul, ol, table, p, h1, h2, h3, h4, h5, h6") is not null))
        {
            var run = new InlineRun();
            int level = element.LocalName[1] - '0';
            foreach (var node in element.ChildNodes)
            {
                if (node is IElement child && HoldsBlocks(child))
                {
                    AddHeading(level, run.Take());
                    Visit(child, style);
                }
                else
                {
                    Inline(node, style, run);
                }
            }

            AddHeading(level, run.Take());
            return;
        }

        AddHeading(element.LocalName[1] - '0', Lines(element, style));
    }

    private void AddHeading(int level, ImmutableArray<InlineLine> lines)
    {
        if (lines.Length > 0)
            Add(new CaptureHeading(level, string.Join(' ', lines.Select(line => line.Text)), CaptureAttributes.None, _at, 1));
    }

    // Sites break lines with br where they mean paragraphs, and make headings of bold paragraphs.
    private void Paragraph(IElement element, InlineStyle style) => Paragraphs(Lines(element, style));

    private void Paragraphs(InlineRun run) => Paragraphs(run.Take());

    private void Paragraphs(ImmutableArray<InlineLine> lines)
    {
        if (lines is [{ Look.IsBold: true, Text: var text }] && HeadingLook.Fits(text) && !QuestionLook.IsQuestion(text) && !QuestionLook.IsAnswer(text))
            Add(new CaptureHeading(BoldHeadingLevel, text, CaptureAttributes.None, _at, 1));
        else
        {
            foreach (var line in lines)
                Add(new CaptureParagraph(line.Text, _at, 1) { Look = line.Look });
        }

        Flush();
    }

    // Below the page's own heading and its sections; the parser settles levels by their numbering.
    private const int BoldHeadingLevel = 3;

    private void List(IElement list, int depth, InlineStyle style)
    {
        var marks = new ListMarks(list);
        var run = new InlineRun();
        foreach (var node in list.ChildNodes)
        {
            if (node is not IElement child || !HoldsBlocks(child))
            {
                Inline(node, style, run);
                continue;
            }

            Paragraphs(run);
            Move(child);
            if (proof.Find(child) is { } reason)
                LeaveOut(child, reason);
            else if (child.LocalName == "li")
                Item(child, depth, marks.IsOrdered, marks.Next(child), style.Inside(child));
            else if (HtmlElements.IsList(child))
                Nested(child, depth + 1, style);
            else if (child.QuerySelector("li") is not null && child.LocalName is "div" or "span" or "a" or "section" or "form")
                List(child, depth, style.Inside(child));
            else
                Visit(child, style);
        }

        Paragraphs(run);
    }

    private void Nested(IElement list, int depth, InlineStyle style)
    {
        if (proof.Find(list) is { } reason)
        {
            LeaveOut(list, reason);
            Flush();
            return;
        }

        Aside(list);
        List(list, depth, style.Inside(list));
    }

    private void Item(IElement item, int depth, bool isOrdered, string marker, InlineStyle style)
    {
        Aside(item);
        bool? isChecked = TickBox(item) is { } box ? box.HasAttribute("checked") : null;
        var lines = ImmutableArray.CreateBuilder<InlineLine>();
        bool isWritten = false;
        foreach (var part in Parts(item, style))
        {
            if (part.Block is null)
            {
                lines.AddRange(part.Lines);
                continue;
            }

            Write();
            if (HtmlElements.IsList(part.Block))
                Nested(part.Block, depth + 1, part.Style);
            else
                Visit(part.Block, part.Style);
        }

        Write();

        void Write()
        {
            if (lines.Count > 0)
            {
                string text = string.Join('\n', lines.Select(line => line.Text));
                Add(isWritten
                    ? new CaptureParagraph(text, _at, 1) { Look = lines[0].Look }
                    : new CaptureItem(Math.Min(depth, CaptureItem.Deepest), isOrdered, marker, text, isChecked, _at, 1) { Look = lines[0].Look });
                isWritten = true;
                lines.Clear();
            }

            Flush();
        }
    }

    private static IElement? TickBox(IElement item) =>
        item.Children.SelectMany(child => child.LocalName == "label" ? child.Children : (IEnumerable<IElement>)[child])
            .FirstOrDefault(child => child.LocalName == "input" && child.GetAttribute("type") == "checkbox");

    // The running text of an item, quotation or cell, and between it the blocks that must stay blocks.
    private IEnumerable<(ImmutableArray<InlineLine> Lines, IElement? Block, InlineStyle Style)> Parts(IElement element, InlineStyle style)
    {
        var run = new InlineRun();
        foreach (var node in element.ChildNodes)
        {
            if (node is not IElement child || !HoldsBlocks(child))
            {
                Inline(node, style, run);
                continue;
            }

            yield return (run.Take(), null, style);
            if (proof.Find(child) is { } reason)
                LeaveOut(child, reason);
            else if (IsText(child))
            {
                Aside(child);
                foreach (var part in Parts(child, style.Inside(child)))
                    yield return part;
            }
            else
            {
                yield return ([], child, style);
            }
        }

        yield return (run.Take(), null, style);
    }

    private static bool IsText(IElement element) =>
        !HtmlElements.IsHeading(element) && !HtmlElements.IsList(element) && element.LocalName is not ("table" or "pre" or "dl" or "details" or "blockquote" or "li");

    private void WordItem(IElement paragraph, int depth, InlineStyle style)
    {
        var number = paragraph.QuerySelectorAll("span").FirstOrDefault(WordListMark.IsNumber);
        string marker = number is null ? "" : string.Concat(number.TextContent.Where(c => !char.IsWhiteSpace(c)));
        bool isOrdered = marker.Any(char.IsLetterOrDigit) && !marker.EndsWith('·');
        var lines = Lines(paragraph, style);
        if (lines.Length == 0)
            Wait("list-mark", marker);
        else
            Add(new CaptureItem(depth, isOrdered, isOrdered ? marker : "-", string.Join('\n', lines.Select(line => line.Text)), null, _at, 1) { Look = lines[0].Look, WrittenMarker = marker });
    }

    // Questions and their answers, or terms and what they mean.
    private void Definitions(IElement list, InlineStyle style)
    {
        foreach (var child in list.ChildNodes)
        {
            if (child is not IElement element)
            {
                var run = new InlineRun();
                Inline(child, style, run);
                Paragraphs(run);
                continue;
            }

            Move(element);
            if (element.LocalName == "div" && proof.Find(element) is null)
                Definitions(element, style.Inside(element));
            else if (element.LocalName == "dt" && !shape[element].HoldsBlocks)
            {
                Aside(element);
                Asked(Lines(element, style.Inside(element)));
            }
            else
                Visit(element, style);
        }
    }

    private void Details(IElement details, InlineStyle style)
    {
        var run = new InlineRun();
        foreach (var node in details.ChildNodes)
        {
            if (node is IElement { LocalName: "summary" } summary && !shape[summary].HoldsBlocks)
            {
                Paragraphs(run);
                Move(summary);
                Aside(summary);
                Asked(Lines(summary, style.Inside(summary)));
            }
            else if (node is IElement child && HoldsBlocks(child))
            {
                Paragraphs(run);
                Visit(child, style);
            }
            else
            {
                Inline(node, style, run);
            }
        }

        Paragraphs(run);
    }

    // As bold as a browser shows it, so that later stages see a label or a question by it.
    private void Asked(ImmutableArray<InlineLine> lines)
    {
        foreach (var line in lines)
            Add(new CaptureParagraph(line.Text, _at, 1) { Look = line.Look with { IsBold = true, BoldStart = line.Text.Length } });
        Flush();
    }

    private void Quote(IElement quote, InlineStyle style)
    {
        if (quote.QuerySelector("ul, ol, table, pre, dl, details, h1, h2, h3, h4, h5, h6") is not null)
        {
            Container(quote, style);
            return;
        }

        ImmutableArray<string> lines = [.. AllLines(quote, style).Select(line => line.Text)];
        if (lines.Length > 0)
            Add(new CaptureQuote(lines, _at, 1));
        Flush();
    }

    private void Verbatim(IElement element)
    {
        var text = new StringBuilder();
        Collect(element);
        Add(new CaptureVerbatim("", text.ToString().Trim('\n', '\r'), _at, 1));
        Flush();

        void Collect(INode holder)
        {
            foreach (var node in holder.ChildNodes)
            {
                if (node is IText words)
                    text.Append(words.Data);
                else if (node is not IElement inner || HtmlElements.IsCode(inner))
                    continue;
                else if (proof.Find(inner) is { } reason)
                    LeaveOut(inner, reason);
                else
                {
                    Aside(inner);
                    if (inner.LocalName == "br")
                        text.Append('\n');
                    Collect(inner);
                }
            }
        }
    }

    private void Table(IElement table, InlineStyle style)
    {
        if (!HtmlTable.IsData(table, out var rows, out int width))
        {
            Container(table, style);
            return;
        }

        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            Aside(caption);
            string text = string.Join(' ', AllLines(caption, style).Select(line => line.Text));
            if (text.Length > 0)
                Add(new CaptureParagraph(text.StartsWith('表') ? text : "表：" + text, _at, 1));
        }

        foreach (var part in rows.Select(row => row.ParentElement).OfType<IElement>().Where(part => part != table).Distinct())
            Aside(part);
        foreach (var row in rows)
            Aside(row);
        var cells = HtmlTable.Place(rows, width, cell =>
        {
            Aside(cell);
            return string.Join('\n', AllLines(cell, style.Inside(cell)).Select(line => line.Text));
        });
        Add(new CaptureTable(cells[0], [.. cells.Skip(1)], _at, 1));
        Flush();
    }

    /// <summary>All lines of an element, whatever blocks it holds; what is left out of it waits.</summary>
    private IEnumerable<InlineLine> AllLines(IElement element, InlineStyle style)
    {
        foreach (var part in Parts(element, style))
        {
            foreach (var line in part.Lines)
                yield return line;
            if (part.Block is { } block)
            {
                Aside(block);
                foreach (var line in AllLines(block, part.Style.Inside(block)))
                    yield return line;
            }
        }
    }

    private ImmutableArray<InlineLine> Lines(IElement element, InlineStyle style) => [.. AllLines(element, style)];

    private void Inline(INode node, InlineStyle style, InlineRun run)
    {
        if (node is IText text)
        {
            run.Add(text.Data, style);
            return;
        }

        if (node is not IElement element || HtmlElements.IsCode(element) || WordListMark.IsNumber(element) && element.Closest("p") is { } item && WordListMark.DepthOf(item) is not null)
            return;
        if (proof.Find(element) is { } reason)
        {
            LeaveOut(element, reason);
            return;
        }

        Aside(element);
        if (element.LocalName == "br")
            run.Break();
        style = style.Inside(element);
        foreach (var child in element.ChildNodes)
            Inline(child, style, run);
    }

    private void LeaveOut(IElement element, LeftOut reason)
    {
        string text = ElementText.Of(element);
        if (text.Length > 0)
            _waiting.Add((reason, text));
    }

    private void Wait(string rule, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _waiting.Add((new LeftOut(rule, IsFurniture: false), text.Trim()));
    }

    private void Add(CaptureBlock block) => _blocks.Add(block);

    private void Flush()
    {
        foreach (var (reason, text) in _waiting)
            _blocks.Add(reason.IsFurniture ? new CaptureFurniture(reason.Rule, text, _at, 1) : new CaptureDropped(reason.Rule, text, _at, 1));
        _waiting.Clear();
    }

    private void Move(IElement element)
    {
        if (element.SourceReference?.Position is { Line: > 0 } position && (position.Line, position.Column).CompareTo((_at.Line, _at.Column)) >= 0)
            _at = new BlockOrigin(position.Line, position.Column);
    }
}
