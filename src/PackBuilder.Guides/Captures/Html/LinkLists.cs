using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>A list of links to other pages, which sites put inside articles too.</summary>
internal static class LinkLists
{
    private const double MostlyLinks = 0.8;

    public static bool Is(IElement list)
    {
        int links = list.QuerySelectorAll("a[href]").Sum(link => link.TextContent.Trim().Length);
        return list.Children.Length >= 2 && links > 0 && links >= list.TextContent.Count(c => !char.IsWhiteSpace(c)) * MostlyLinks;
    }
}
