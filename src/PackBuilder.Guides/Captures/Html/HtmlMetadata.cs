using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PackBuilder.Guides.Captures.Html.Sites;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>What the head of a page states, as YAML in the form of front matter.</summary>
internal static class HtmlMetadata
{
    public static IEnumerable<CaptureBlock> Of(IHtmlDocument page, SiteProfile? profile)
    {
        var yaml = new StringBuilder();
        Add(yaml, "title", Text(profile?.Title) ?? (page.QuerySelector("h1") is null ? WithoutSite(Meta(page, "og:title") ?? page.Title) : null));
        Add(yaml, "author", profile is { HasUploads: true } ? null : Text(profile?.Author) ?? Meta(page, "author") ?? Meta(page, "article:author"));
        Add(yaml, "published", Day(Text(profile?.Published) ?? Meta(page, "article:published_time") ?? Meta(page, "pubdate") ?? Meta(page, "publishdate")));
        if (yaml.Length > 0)
            yield return new CaptureMetadata(yaml.ToString(), new BlockOrigin(1, 1), 1) { IsDerived = true };

        string? Text(string? selector) =>
            selector is not null && page.QuerySelector(selector)?.TextContent.Trim() is { Length: > 0 } text ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
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

    // 标题_栏目-某网: the site's name comes last; 标题.docVIP: a site that shows documents names the file, and sells it.
    private static string? WithoutSite(string? title) => title is null ? null : FileTitle.WithoutEnding(title.Split(['_', '|', '-', '–', '—'])[0]);
}
