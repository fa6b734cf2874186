using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>What an element says it is: by its kind, its role, or a word of its class or id.</summary>
internal static partial class FurnitureNames
{
    public static string? ByKind(IElement element) => element.LocalName switch
    {
        "nav" or "menu" => "navigation",
        "aside" => "related",
        "footer" => "site-footer",
        "header" => "site-header",
        _ => element.GetAttribute("role") switch
        {
            "navigation" or "search" or "menu" or "menubar" => "navigation",
            "banner" => "site-header",
            "contentinfo" => "site-footer",
            "complementary" => "related",
            "dialog" or "alert" => "site-controls",
            _ => null,
        },
    };

    // The container of an article may well be called "post-with-sidebar": the whole name has to be one of these words.
    public static string? ByName(IElement element)
    {
        string names = $"{element.Id} {element.ClassName}";
        if (names.Length is <= 1 or > 300)
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
}
