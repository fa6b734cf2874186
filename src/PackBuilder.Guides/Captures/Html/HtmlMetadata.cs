using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>What the head of a page states, as YAML in the form of front matter.</summary>
internal static class HtmlMetadata
{
    public static IEnumerable<CaptureBlock> Of(IHtmlDocument page)
    {
        var yaml = new StringBuilder();
        Add(yaml, "title", page.QuerySelector("h1") is null ? WithoutSite(Meta(page, "og:title") ?? page.Title) : null);
        Add(yaml, "author", Meta(page, "author") ?? Meta(page, "article:author"));
        Add(yaml, "published", Day(Meta(page, "article:published_time") ?? Meta(page, "pubdate") ?? Meta(page, "publishdate")));
        if (yaml.Length > 0)
            yield return new CaptureMetadata(yaml.ToString(), new BlockOrigin(1, 1), 1);
    }

    private static void Add(StringBuilder yaml, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            yaml.Append(key).Append(": ").Append('"').Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value.Trim())).Append("\"\n");
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("meta[content]")
            .FirstOrDefault(meta => string.Equals(meta.GetAttribute("name") ?? meta.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("content");

    private static string? Day(string? time) =>
        time is { Length: >= 10 } && DateOnly.TryParseExact(time[..10], "yyyy-MM-dd", out _) ? time[..10] : null;

    // 标题_栏目-某网: the site's name comes last.
    private static string? WithoutSite(string? title) => title?.Split(['_', '|', '-', '–', '—'])[0];
}
