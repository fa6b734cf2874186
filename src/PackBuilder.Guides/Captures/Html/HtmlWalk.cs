using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Goes through a page in order and writes down its blocks: those of the main content as what they are, the text around it as
/// furniture. Used once.
/// </summary>
internal sealed partial class HtmlWalk(IElement main)
{
    private readonly List<CaptureBlock> _blocks = [];
    private BlockOrigin _at = new(1, 1);

    public IReadOnlyList<CaptureBlock> Blocks(IHtmlDocument page)
    {
        Outside(page.Body!);
        return _blocks;
    }

    // Down to the main content; what stands beside the way belongs to the site, but for the heading of the page.
    private void Outside(IElement element)
    {
        if (element == main)
        {
            Container(element);
            return;
        }

        bool holdsMain = element.Contains(main);
        if (!holdsMain && element.LocalName == "h1" && HtmlNoise.RuleFor(element) is null)
            Visit(element);
        else if (!holdsMain && IsByline(element))
            _blocks.Add(new CaptureParagraph(InlineText.Of(element).Replace('\n', ' '), Moved(element), 1));
        else if (!holdsMain && element.QuerySelector("h1") is null)
            Furniture(element, HtmlNoise.RuleFor(element) ?? "outside-main");
        else
        {
            foreach (var child in element.Children)
                Outside(child);
        }
    }

    private void Container(IElement element)
    {
        var inline = new List<INode>();
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child && HtmlBlocks.HoldsBlocks(child))
            {
                Paragraphs(inline);
                Visit(child);
            }
            else
            {
                inline.Add(node);
            }
        }

        Paragraphs(inline);
    }

    private void Visit(IElement element)
    {
        Move(element);
        if (HtmlNoise.RuleFor(element) is { } rule)
        {
            Furniture(element, rule);
            return;
        }

        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                AddHeading(element.LocalName[1] - '0', InlineText.Of(element));
                break;
            case "ul" or "ol" when LinkLists.Is(element):
                Furniture(element, "related");
                break;
            case "ul" or "ol":
                List(element, 0);
                break;
            case "table" when HtmlTable.Read(element, _at) is { } table:
                _blocks.Add(table);
                break;
            case "blockquote":
                string[] lines = [.. HtmlBlocks.Lines(element)];
                if (lines.Length > 0)
                    _blocks.Add(new CaptureQuote([.. lines], _at, 1));
                break;
            case "pre":
                _blocks.Add(new CaptureVerbatim("", element.TextContent.Trim('\n', '\r'), _at, 1));
                break;
            case "p" or "dt" or "dd" when !element.Children.Any(HtmlBlocks.HoldsBlocks):
                Paragraphs([.. element.ChildNodes], element);
                break;
            default:
                Container(element);
                break;
        }
    }

    private void List(IElement list, int depth)
    {
        int number = list.GetAttribute("start") is { } start && int.TryParse(start, out int first) ? first : 1;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            Move(item);
            string marker = list.LocalName == "ol" ? $"{number++}." : "-";
            string text = string.Join('\n', HtmlBlocks.OwnLines(item));
            if (text.Length > 0)
                _blocks.Add(new CaptureItem(depth, list.LocalName == "ol", marker, text, null, _at, 1));
            foreach (var nested in HtmlBlocks.Topmost(item, child => child.LocalName is "ul" or "ol"))
                List(nested, depth + 1);
        }
    }

    // Sites break lines with br where they mean paragraphs, and make headings of bold paragraphs.
    private void Paragraphs(List<INode> nodes, IElement? element = null)
    {
        if (element is null && nodes.OfType<IElement>().FirstOrDefault() is { } first)
            Move(first);
        string[] lines = InlineText.Of(nodes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 1 && BoldHeading.Is(nodes, lines[0]))
            AddHeading(BoldHeading.Level, lines[0]);
        else
            _blocks.AddRange(lines.Select(line => new CaptureParagraph(line, _at, 1)));
        nodes.Clear();
    }

    private void AddHeading(int level, string text)
    {
        if (text.Length > 0)
            _blocks.Add(new CaptureHeading(level, text.Replace('\n', ' '), CaptureAttributes.None, _at, 1));
    }

    private void Furniture(IElement element, string rule)
    {
        Move(element);
        _blocks.Add(new CaptureFurniture(rule, element.TextContent, _at, 1));
    }

    // Restoration reads author and date out of it.
    private static bool IsByline(IElement element) =>
        HtmlNoise.RuleFor(element) is null && element.TextContent is { Length: < 200 } text && Date().IsMatch(text);

    [GeneratedRegex(@"20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}")]
    private static partial Regex Date();

    private BlockOrigin Moved(IElement element)
    {
        Move(element);
        return _at;
    }

    private void Move(IElement element)
    {
        if (element.SourceReference?.Position is { Line: > 0 } position && (position.Line, position.Column).CompareTo((_at.Line, _at.Column)) >= 0)
            _at = new BlockOrigin(position.Line, position.Column);
    }
}
