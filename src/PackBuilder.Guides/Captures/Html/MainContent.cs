using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Finds the element that holds the article: from the body down, as long as one child holds most of the text that is no link.
/// </summary>
internal static class MainContent
{
    private const double MostText = 0.7;

    /// <summary>Null for a page without text.</summary>
    public static IElement? Find(IHtmlDocument page)
    {
        if (page.Body is not { } body)
            return null;
        var weights = new TextWeights(body);
        IElement current = body;
        if (weights[current] == 0)
            return null;
        while (current.Children.FirstOrDefault(child => weights[child] >= weights[current] * MostText) is { } child
            && IsContainer(child))
            current = child;
        return current;
    }

    private static bool IsContainer(IElement element) => element.LocalName
        is "div" or "section" or "article" or "main" or "td" or "tr" or "tbody" or "table" or "center" or "form" or "font" or "span" or "body";
}
