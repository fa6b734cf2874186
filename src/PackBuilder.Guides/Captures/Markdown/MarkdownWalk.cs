using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;
using MarkdownList = Markdig.Syntax.ListBlock;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>Turns Markdig's blocks into capture blocks, in the order of the file. Used once for one document.</summary>
internal sealed class MarkdownWalk(SourceText source, ReadingBudget budget)
{
    private readonly MarkdownText _text = new(source);
    private readonly List<CaptureBlock> _blocks = [];

    public IReadOnlyList<CaptureBlock> Blocks(MarkdownDocument document)
    {
        foreach (var block in document)
            Add(block);
        return _blocks;
    }

    private void Add(Block block)
    {
        budget.Blocks(1);
        switch (block)
        {
            case YamlFrontMatterBlock front:
                _blocks.Add(new CaptureMetadata(_text.Inside(front), At(front), _text.LineCountOf(front)));
                break;
            case HeadingBlock heading:
                _blocks.Add(HeadingReader.Read(heading, _text));
                break;
            case MarkdownList list:
                AddList(list, 0);
                break;
            case QuoteBlock quote:
                _blocks.Add(new CaptureQuote([.. _text.QuotedLines(quote)], At(quote), _text.LineCountOf(quote)));
                break;
            case FencedCodeBlock fence:
                string info = ((fence.Info ?? "") + " " + (fence.Arguments ?? "")).Trim();
                _blocks.Add(new CaptureVerbatim(info, fence.Lines.ToString(), At(fence), _text.LineCountOf(fence)));
                break;
            case MarkdownParagraph paragraph:
                _blocks.AddRange(ParagraphReader.Read(_text.Lines(paragraph), _text.FirstLineOf(paragraph), budget));
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                _blocks.Add(new CaptureDropped("comment", string.Join('\n', _text.Lines(comment)), At(comment), _text.LineCountOf(comment)));
                break;
            case ThematicBreakBlock:
                _blocks.Add(new CaptureBlank(At(block), _text.LineCountOf(block)));
                break;
            case HtmlBlock html:
                _blocks.Add(new CaptureParagraph(string.Join('\n', _text.Lines(html)), At(html), _text.LineCountOf(html)));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child);
                break;
        }
    }

    private void AddList(MarkdownList list, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            AddItem(item, list, depth);
            foreach (var child in item.SkipWhile(child => child is MarkdownParagraph))
            {
                if (child is MarkdownList nested)
                    AddList(nested, depth + 1);
                else
                    Add(child);
            }
        }
    }

    private void AddItem(ListItemBlock item, MarkdownList list, int depth)
    {
        budget.Blocks(1);
        var paragraphs = item.TakeWhile(child => child is MarkdownParagraph).ToList();
        var lines = paragraphs.SelectMany(_text.Lines).ToList();
        int first = item.Line + 1;
        int last = paragraphs.Count == 0 ? first : _text.LastLineOf(paragraphs[^1]);
        var (isChecked, text) = TaskBox.Split(string.Join('\n', lines));
        string marker = list.IsOrdered ? _text.OrderedMarker(item) : list.BulletType.ToString();
        _blocks.Add(new CaptureItem(Math.Min(depth, CaptureItem.Deepest), list.IsOrdered, marker, text, isChecked, At(item), last - first + 1));
    }

    private static BlockOrigin At(Block block) => new(block.Line + 1, block.Column + 1);
}
