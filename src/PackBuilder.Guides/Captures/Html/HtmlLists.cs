using System.Collections.Immutable;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Lists as people and programs write them: with lists, paragraphs and text where only items should be.</summary>
internal sealed class HtmlLists(HtmlWalk walk, FurnitureProof proof, RunningText text, PageBlocks output, RightMarks rights)
{
    public void Read(IElement list, int depth, InlineStyle style)
    {
        var marks = new ListMarks(list);
        var run = new InlineRun();
        foreach (var node in list.ChildNodes)
        {
            if (node is not IElement child || !text.HoldsBlocks(child))
            {
                text.Inline(node, style, run);
                continue;
            }

            walk.Paragraphs(run);
            output.Move(child);
            if (proof.Find(child) is { } reason)
                output.LeaveOut(child, reason);
            else if (child.LocalName == "li")
                Item(child, depth, marks.IsOrdered, marks.Next(child), style.Inside(child));
            else if (HtmlElements.IsList(child))
                Nested(child, depth + 1, style);
            else if (child.QuerySelector("li") is not null && child.LocalName is "div" or "span" or "a" or "section" or "form")
                Read(child, depth, style.Inside(child));
            else
                walk.Visit(child, style);
        }

        walk.Paragraphs(run);
    }

    private void Nested(IElement list, int depth, InlineStyle style)
    {
        if (proof.Find(list) is { } reason)
        {
            output.LeaveOut(list, reason);
            output.Flush();
            return;
        }

        output.Aside(list);
        Read(list, depth, style.Inside(list));
    }

    public void Item(IElement item, int depth, bool isOrdered, string marker, InlineStyle style)
    {
        output.Aside(item);
        bool? isChecked = TickBox(item) is { } box ? box.HasAttribute("checked") : rights.Of(item);
        var lines = ImmutableArray.CreateBuilder<InlineLine>();
        bool isWritten = false;
        foreach (var part in text.Parts(item, style))
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
                walk.Visit(part.Block, part.Style);
        }

        Write();

        void Write()
        {
            if (lines.Count > 0)
            {
                string text = string.Join('\n', lines.Select(line => line.Text));
                output.Add(isWritten
                    ? new CaptureParagraph(text, output.At, 1) { Look = lines[0].Look }
                    : new CaptureItem(Math.Min(depth, CaptureItem.Deepest), isOrdered, marker, text, isChecked, output.At, 1) { Look = lines[0].Look, HasWrittenMarker = false });
                isWritten = true;
                lines.Clear();
            }

            output.Flush();
        }
    }

    private static IElement? TickBox(IElement item) =>
        item.Children.SelectMany(child => child.LocalName == "label" ? child.Children : (IEnumerable<IElement>)[child])
            .FirstOrDefault(child => child.LocalName == "input" && child.GetAttribute("type") == "checkbox");

    public void WordItem(IElement paragraph, int depth, InlineStyle style)
    {
        var number = paragraph.QuerySelectorAll("span").FirstOrDefault(WordListMark.IsNumber);
        string marker = number is null ? "" : string.Concat(number.TextContent.Where(c => !char.IsWhiteSpace(c)));
        var lines = text.Lines(paragraph, style);
        if (lines.Length > 0 && lines[0].Text.StartsWith(marker, StringComparison.Ordinal))
            lines = lines.SetItem(0, lines[0].From(marker.Length));
        else
            marker = "";

        bool isOrdered = marker.Any(char.IsAsciiLetterOrDigit) || marker.Any(c => c is >= '一' and <= '十' or >= '①' and <= '⑳');
        if (lines.Length > 0)
            output.Add(new CaptureItem(depth, isOrdered, marker.Length > 0 ? marker : "-", string.Join('\n', lines.Select(line => line.Text)), null, output.At, 1) { Look = lines[0].Look, HasWrittenMarker = marker.Length > 0 });
        output.Flush();
    }
}
