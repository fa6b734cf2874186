using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Tells by its element, role, class or id what is no part of an article, and by which rule.</summary>
internal static partial class HtmlNoise
{
    /// <summary>The rule that takes the element out, or null for one that stays.</summary>
    public static string? RuleFor(IElement element) => element.LocalName switch
    {
        "script" or "style" or "noscript" or "template" or "link" or "meta" or "head" or "title" => "markup",
        "iframe" or "object" or "embed" or "svg" or "canvas" or "video" or "audio" or "map" => "markup",
        "nav" or "menu" => "navigation",
        "aside" => "related",
        "footer" when element.Closest("article, blockquote") is null => "site-footer",
        "header" when element.QuerySelector("h1, h2") is null => "site-header",
        "button" or "select" or "input" or "textarea" or "dialog" => "site-controls",
        "form" when element.QuerySelectorAll("p").Length < 3 => "comment-form",
        "figcaption" => "image-caption",
        _ => ByRole(element.GetAttribute("role")) ?? ByName(element) ?? Hidden(element),
    };

    private static string? ByRole(string? role) => role switch
    {
        "navigation" or "search" or "menu" or "menubar" => "navigation",
        "banner" => "site-header",
        "contentinfo" => "site-footer",
        "complementary" => "related",
        "dialog" or "alert" => "site-controls",
        _ => null,
    };

    private static string? Hidden(IElement element) =>
        element.HasAttribute("hidden") || HiddenStyle().IsMatch(element.GetAttribute("style") ?? "") ? "hidden" : null;

    // The container of an article may well be called "post-with-sidebar": the whole name has to be one of these words.
    private static string? ByName(IElement element)
    {
        if (element.LocalName is "body" or "html" or "article" or "main" or "h1" or "p" or "table")
            return null;
        string names = $"{element.Id} {element.ClassName}";
        if (names.Length <= 1 || names.Length > 300)
            return null;
        foreach (Match word in Word().Matches(names.ToLowerInvariant()))
        {
            if (Rules.TryGetValue(word.Value, out string? rule))
                return rule;
        }

        return null;
    }

    private static readonly Dictionary<string, string> Rules = Table(
        ("navigation", "nav navbar navigation menu topnav subnav breadcrumb breadcrumbs crumb crumbs mbx pagination pager page-nav post-nav prevnext prev-next toc catalog"),
        ("related", "sidebar side-bar aside related relate recommend recommended recommendations hot-list hotlist rank ranking guess widget widgets similar"),
        ("advert", "ad ads adv advert advertisement adbox ad-box ad-wrap gg guanggao sponsor sponsored promo promotion qrcode qr-code"),
        ("comment-form", "comment comments comment-list comment-form commentlist respond reply disqus pinglun"),
        ("site-controls", "share sharing social social-share bdshare toolbar tool-bar like likes digg favorite login signin register search search-box searchbox back-to-top gotop"),
        ("site-footer", "footer foot site-footer copyright copyrights friendlink friend-links links"),
        ("site-header", "topbar top-bar site-header site-top logo"));

    private static Dictionary<string, string> Table(params (string Rule, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Rule))).ToDictionary(pair => pair.word, pair => pair.Rule, StringComparer.Ordinal);

    [GeneratedRegex(@"[a-z][a-z0-9_-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();
}
