using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PackBuilder.Guides.Captures.Html.Sites;

/// <summary>A site's profile laid over one of its pages.</summary>
internal sealed class SiteMarks
{
    private readonly HashSet<IElement> _content = [];
    private readonly Dictionary<IElement, string> _furniture = [];

    /// <param name="profile">Null for a site that is not known.</param>
    public SiteMarks(IHtmlDocument page, SiteProfile? profile)
    {
        foreach (var element in (profile?.Content ?? []).SelectMany(page.QuerySelectorAll))
        {
            for (var holder = element; holder is not null && _content.Add(holder); holder = holder.ParentElement)
            {
            }
        }

        foreach (var (selector, rule) in profile?.Furniture ?? [])
        {
            foreach (var element in page.QuerySelectorAll(selector))
                _furniture.TryAdd(element, rule);
        }
    }

    /// <summary>It is the article, or the article is in it.</summary>
    public bool HoldsContent(IElement element) => _content.Contains(element);

    public string? RuleFor(IElement element) => _furniture.GetValueOrDefault(element);
}
