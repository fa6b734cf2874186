using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Which elements start a block of their own, and the lines inside such.</summary>
internal static class HtmlBlocks
{
    public static bool IsBlock(IElement element) => element.LocalName
        is "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "aside" or "form" or "figure" or "figcaption"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "table" or "blockquote" or "pre"
        or "hr" or "address" or "details" or "summary" or "center" or "fieldset" or "script" or "style" or "noscript" or "iframe" or "template";

    /// <summary>A block, or an inline element that wrongly has blocks in it.</summary>
    public static bool HoldsBlocks(IElement element) => IsBlock(element) || element.Children.Any(HoldsBlocks);

    /// <summary>The lines of an element, one for each block or br in it.</summary>
    public static IEnumerable<string> Lines(IElement element)
    {
        var inline = new List<INode>();
        foreach (var node in element.ChildNodes)
        {
            if (node is not IElement child || !HoldsBlocks(child))
            {
                inline.Add(node);
                continue;
            }

            foreach (string line in Split(inline))
                yield return line;
            inline.Clear();
            if (HtmlNoise.RuleFor(child) is not null)
                continue;
            foreach (string line in Lines(child))
                yield return line;
        }

        foreach (string line in Split(inline))
            yield return line;
    }

    /// <summary>The lines of an item without those of the lists in it.</summary>
    public static IEnumerable<string> OwnLines(IElement item)
    {
        foreach (var node in item.ChildNodes)
        {
            if (node is IElement child && child.LocalName is not ("ul" or "ol") && HoldsBlocks(child) && HtmlNoise.RuleFor(child) is null)
            {
                foreach (string line in OwnLines(child))
                    yield return line;
            }
        }

        string own = InlineText.Of(item.ChildNodes.Where(node => node is not IElement child || !HoldsBlocks(child)));
        foreach (string line in own.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return line;
    }

    /// <summary>The nearest elements of a kind below an element.</summary>
    public static IEnumerable<IElement> Topmost(IElement element, Func<IElement, bool> wanted) =>
        element.Children.SelectMany(child => wanted(child) ? [child] : Topmost(child, wanted));

    private static string[] Split(List<INode> inline) =>
        InlineText.Of(inline).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
