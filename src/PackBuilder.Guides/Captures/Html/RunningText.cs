using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Reads the text inside blocks, as lines; what it leaves out goes to the output.</summary>
internal sealed class RunningText(HtmlShape shape, FurnitureProof proof, PageBlocks output)
{
    public bool HoldsBlocks(IElement element) => HtmlElements.IsBlock(element) || shape[element].HoldsBlocks;

    /// <summary>The running text of an item, quotation or cell, and between it the blocks that must stay blocks.</summary>
    public IEnumerable<(ImmutableArray<InlineLine> Lines, IElement? Block, InlineStyle Style)> Parts(IElement element, InlineStyle style)
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
                output.LeaveOut(child, reason);
            else if (IsText(child))
            {
                output.Aside(child);
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

    /// <summary>All lines of an element, whatever blocks it holds; what is left out of it waits.</summary>
    public IEnumerable<InlineLine> AllLines(IElement element, InlineStyle style)
    {
        foreach (var part in Parts(element, style))
        {
            foreach (var line in part.Lines)
                yield return line;
            if (part.Block is { } block)
            {
                output.Aside(block);
                foreach (var line in AllLines(block, part.Style.Inside(block)))
                    yield return line;
            }
        }
    }

    public ImmutableArray<InlineLine> Lines(IElement element, InlineStyle style) => [.. AllLines(element, style)];

    public void Inline(INode node, InlineStyle style, InlineRun run)
    {
        if (node is IText text)
        {
            run.Add(text.Data, style);
            return;
        }

        if (node is not IElement element || HtmlElements.IsCode(element))
            return;
        if (proof.Find(element) is { } reason)
        {
            output.LeaveOut(element, reason);
            return;
        }

        output.Aside(element);
        if (element.LocalName == "br")
            run.Break();
        style = style.Inside(element);
        foreach (var child in element.ChildNodes)
            Inline(child, style, run);
    }

    public void Verbatim(IElement element)
    {
        var text = new StringBuilder();
        Collect(element);
        string[] lines = text.ToString().Trim('\n', '\r').Split('\n');
        if (QuestionLook.IsBank(lines))
        {
            foreach (string line in lines)
                output.Add(string.IsNullOrWhiteSpace(line) ? new CaptureBlank(output.At, 1) : new CaptureParagraph(line.Trim(), output.At, 1));
        }
        else
        {
            output.Add(new CaptureVerbatim("", string.Join('\n', lines), output.At, 1));
        }

        output.Flush();

        void Collect(INode holder)
        {
            foreach (var node in holder.ChildNodes)
            {
                if (node is IText words)
                    text.Append(words.Data);
                else if (node is not IElement inner || HtmlElements.IsCode(inner))
                    continue;
                else if (proof.Find(inner) is { } reason)
                    output.LeaveOut(inner, reason);
                else
                {
                    output.Aside(inner);
                    if (inner.LocalName == "br")
                        text.Append('\n');
                    Collect(inner);
                }
            }
        }
    }
}
