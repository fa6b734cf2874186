using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Goes through a page in order and writes down its blocks: what they are, and with a reason what is left out. Every text of the page
/// ends in one of them. Used once.
/// </summary>
internal sealed class HtmlWalk
{
    // Below the page's own heading and its sections; the parser settles levels by their numbering.
    private const int BoldHeadingLevel = 3;

    // As somebody would tick it on paper.
    private const string RightSign = "√";

    private readonly PageBlocks _output;
    private readonly HtmlShape _shape;
    private readonly FurnitureProof _proof;
    private readonly RunningText _text;
    private readonly HtmlLists _lists;
    private readonly RightMarks _rights = new();

    public HtmlWalk(HtmlShape shape, FurnitureProof proof, HtmlPictures pictures, ReadingBudget budget)
    {
        _output = new PageBlocks(pictures, budget);
        (_shape, _proof) = (shape, proof);
        _text = new RunningText(shape, proof, _output);
        _lists = new HtmlLists(this, proof, _text, _output, _rights);
    }

    public IReadOnlyList<CaptureBlock> Blocks(IHtmlDocument page)
    {
        if (page.Head is { } head)
            Head(head);
        Visit(page.Body!, default);
        _output.Flush();
        return _output.All;
    }

    private void Head(IElement head)
    {
        foreach (var child in head.Children.Where(child => !HtmlElements.IsCode(child)))
        {
            _output.Move(child);
            _output.LeaveOut(child, new LeftOut(child.LocalName == "title" ? "page-title" : HtmlElements.ReasonToDrop(child) ?? "head", IsFurniture: false));
            _output.Flush();
        }
    }

    private void Container(IElement element, InlineStyle style)
    {
        var run = new InlineRun();
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child && _text.HoldsBlocks(child))
            {
                Paragraphs(run);
                Visit(child, style);
            }
            else
            {
                if (run.IsEmpty && node is IElement first)
                    _output.Move(first);
                _text.Inline(node, style, run);
            }
        }

        Paragraphs(run);
    }

    /// <summary>Writes down a block and what is in it, or quotes it where it is left out.</summary>
    public void Visit(IElement element, InlineStyle style)
    {
        _output.Move(element);
        if (_proof.Find(element) is { } reason)
        {
            _output.Flush();
            _output.LeaveOut(element, reason);
            _output.Flush();
            return;
        }

        _output.Aside(element);
        style = style.Inside(element);
        switch (element.LocalName)
        {
            case var _ when HtmlElements.IsHeading(element):
                Heading(element, style);
                break;
            case var _ when HtmlElements.IsList(element):
                _lists.Read(element, 0, style);
                break;
            case "li":
                _lists.Item(element, 0, false, "-", style);
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
            case "figure" when element.QuerySelectorAll("figcaption").Length == 1:
                _output.Flush();
                int first = _output.All.Count;
                Container(element, style);
                _output.JoinCaption(first);
                break;
            case "pre" or "listing" or "xmp":
                _text.Verbatim(element);
                break;
            case "p" when WordListMark.DepthOf(element) is { } depth && !_shape[element].HoldsBlocks:
                _lists.WordItem(element, depth, style);
                break;
            case var _ when !_shape[element].HoldsBlocks && _rights.Of(element) == true && QuestionLook.IsOption(element.TextContent):
                RightOption(element, style);
                break;
            case var _ when !_shape[element].HoldsBlocks && RightWithin(element) is { Count: > 0 } right:
                WithRight(element, right, style);
                break;
            case "p" when !_shape[element].HoldsBlocks:
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
        var counts = _shape[element];
        if (counts.HoldsBlocks && (counts.Sentences > 1 || counts.Letters > 120 || element.QuerySelector("ul, ol, table, p, h1, h2, h3, h4, h5, h6") is not null))
        {
            var run = new InlineRun();
            int level = element.LocalName[1] - '0';
            foreach (var node in element.ChildNodes)
            {
                if (node is IElement child && _text.HoldsBlocks(child))
                {
                    AddHeading(level, run.Take());
                    Visit(child, style);
                }
                else
                {
                    _text.Inline(node, style, run);
                }
            }

            AddHeading(level, run.Take());
            return;
        }

        AddHeading(element.LocalName[1] - '0', _text.Lines(element, style));
    }

    private void AddHeading(int level, ImmutableArray<InlineLine> lines)
    {
        if (lines.Length > 0)
            _output.Add(new CaptureHeading(level, string.Join(' ', lines.Select(line => line.Text)), CaptureAttributes.None, _output.At, 1));
    }

    // Sites break lines with br where they mean paragraphs, and make headings of bold paragraphs.
    private void Paragraph(IElement element, InlineStyle style) => Paragraphs(_text.Lines(element, style));

    private void RightOption(IElement option, InlineStyle style)
    {
        string sign = RightSign;
        foreach (var line in _text.Lines(option, style))
        {
            _output.Add(new CaptureParagraph(sign + line.Text, _output.At, 1) { MadeUp = sign });
            sign = "";
        }

        _output.Flush();
    }

    // Options that stand beside each other in a paragraph, and the right ones of them.
    private List<string> RightWithin(IElement element) =>
        [.. element.Children.Where(child => QuestionLook.IsOption(child.TextContent) && _rights.Of(child) == true).Select(child => ElementText.Of(child).Trim().Split('\n')[0])];

    private void WithRight(IElement element, List<string> right, InlineStyle style)
    {
        foreach (var line in _text.Lines(element, style))
        {
            string text = line.Text;
            int signs = 0;
            foreach (string option in right)
            {
                if (text.IndexOf(option, StringComparison.Ordinal) is >= 0 and var at)
                    (text, signs) = (text.Insert(at, RightSign), signs + 1);
            }

            _output.Add(new CaptureParagraph(text, _output.At, 1) { MadeUp = string.Concat(Enumerable.Repeat(RightSign, signs)), Look = signs == 0 ? line.Look : LineLook.Plain });
        }

        _output.Flush();
    }

    public void Paragraphs(InlineRun run) => Paragraphs(run.Take());

    private void Paragraphs(ImmutableArray<InlineLine> lines)
    {
        if (lines is [{ Look.IsBold: true, Text: var text }] && BoldHeading.Fits(text) && !QuestionLook.IsQuestion(text) && !QuestionLook.IsAnswer(text))
            _output.Add(new CaptureHeading(BoldHeadingLevel, text, CaptureAttributes.None, _output.At, 1) { Look = lines[0].Look });
        else
        {
            foreach (var line in lines)
                _output.Add(new CaptureParagraph(line.Text, _output.At, 1) { Look = line.Look });
        }

        _output.Flush();
    }

    private void Quote(IElement quote, InlineStyle style)
    {
        if (quote.QuerySelector("ul, ol, table, pre, dl, details, h1, h2, h3, h4, h5, h6") is not null)
        {
            Container(quote, style);
            return;
        }

        ImmutableArray<string> lines = [.. _text.AllLines(quote, style).Select(line => line.Text)];
        if (lines.Length > 0)
            _output.Add(new CaptureQuote(lines, _output.At, 1));
        _output.Flush();
    }

    // Questions and their answers, or terms and what they mean.
    private void Definitions(IElement list, InlineStyle style)
    {
        foreach (var child in list.ChildNodes)
        {
            if (child is not IElement element)
            {
                var run = new InlineRun();
                _text.Inline(child, style, run);
                Paragraphs(run);
                continue;
            }

            _output.Move(element);
            if (element.LocalName == "div" && _proof.Find(element) is null)
                Definitions(element, style.Inside(element));
            else if (element.LocalName == "dt" && !_shape[element].HoldsBlocks)
            {
                _output.Aside(element);
                Asked(_text.Lines(element, style.Inside(element)));
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
            if (node is IElement { LocalName: "summary" } summary && !_shape[summary].HoldsBlocks)
            {
                Paragraphs(run);
                _output.Move(summary);
                _output.Aside(summary);
                Asked(_text.Lines(summary, style.Inside(summary)));
            }
            else if (node is IElement child && _text.HoldsBlocks(child))
            {
                Paragraphs(run);
                Visit(child, style);
            }
            else
            {
                _text.Inline(node, style, run);
            }
        }

        Paragraphs(run);
    }

    // As bold as a browser shows it, so that later stages see a label or a question by it.
    private void Asked(ImmutableArray<InlineLine> lines)
    {
        foreach (var line in lines)
            _output.Add(new CaptureParagraph(line.Text, _output.At, 1) { Look = line.Look with { IsBold = true, BoldStart = line.Text.Length } });
        _output.Flush();
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
            _output.Aside(caption);
            string text = string.Join(' ', _text.AllLines(caption, style).Select(line => line.Text));
            if (text.Length > 0)
                _output.Add(text.StartsWith('表') ? new CaptureParagraph(text, _output.At, 1) : new CaptureParagraph("表：" + text, _output.At, 1) { MadeUp = "表：" });
        }

        foreach (var part in rows.Select(row => row.ParentElement).OfType<IElement>().Where(part => part != table).Distinct())
            _output.Aside(part);
        foreach (var row in rows)
            _output.Aside(row);
        var cells = HtmlTable.Place(rows, width, cell =>
        {
            _output.Aside(cell);
            return string.Join('\n', _text.AllLines(cell, style.Inside(cell)).Select(line => line.Text));
        });
        _output.Cells((long)width * rows.Length);
        _output.Add(new CaptureTable(cells[0], [.. cells.Skip(1)], _output.At, 1));
        _output.Flush();
    }
}
