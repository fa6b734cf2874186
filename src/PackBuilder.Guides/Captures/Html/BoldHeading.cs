using AngleSharp.Dom;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>A paragraph that its author made a heading by setting all of it bold.</summary>
internal static class BoldHeading
{
    /// <summary>Below the page's own heading and its sections; the parser settles levels by their numbering.</summary>
    public const int Level = 3;

    public static bool Is(IReadOnlyList<INode> nodes, string text) =>
        HeadingLook.Fits(text) && nodes.All(node => node is IElement element ? IsBold(element) : string.IsNullOrWhiteSpace(node.TextContent));

    private static bool IsBold(IElement element) => element.LocalName switch
    {
        "b" or "strong" => true,
        "br" => true,
        "span" or "font" or "em" or "u" or "a" => element.ChildNodes.Length > 0
            && element.ChildNodes.All(node => node is IElement child ? IsBold(child) : string.IsNullOrWhiteSpace(node.TextContent)),
        _ => false,
    };
}
