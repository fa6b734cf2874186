using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Finds the element that holds most of the article: from the body down, as long as one child holds most of the text that is no
/// link. What stands beside it is only a little more likely to be furniture.
/// </summary>
internal static class MainContent
{
    private const double MostText = 0.7;

    public static IElement Find(IElement body, HtmlShape shape)
    {
        var current = body;
        while (current.Children.FirstOrDefault(child => Weight(child) > 0 && Weight(child) >= Weight(current) * MostText) is { } child && IsContainer(child))
            current = child;
        return current;

        int Weight(IElement element) => shape[element].Letters - shape[element].Linked;
    }

    private static bool IsContainer(IElement element) => element.LocalName
        is "div" or "section" or "article" or "main" or "td" or "tr" or "tbody" or "table" or "center" or "form" or "font" or "span" or "body";
}
