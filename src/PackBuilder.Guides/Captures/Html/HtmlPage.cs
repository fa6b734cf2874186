using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PackBuilder.Guides.Captures.Html.Sites;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// From the decoded text of a page to its blocks. They are held against all text of the page here, where its tree is at hand: building
/// that again would take as long as everything else.
/// </summary>
internal static class HtmlPage
{
    // A tree is walked with as much stack as it is deep.
    private const int DeepestTree = 1000;

    /// <param name="inside">The bytes of a picture that the file itself holds, by its address; null where the page is the file.</param>
    public static Checked<Capture> Read(CaptureFile file, string content, Func<string, byte[]?>? inside = null)
    {
        if (!MarkupCost.IsBearable(content))
            return Checked<Capture>.Failed(CaptureErrors.TooMuchMarkup(file.Name));
        var page = Parse(content);
        if (HtmlText.DepthOf(page) > DeepestTree)
            return Checked<Capture>.Failed(CaptureErrors.TooMuchMarkup(file.Name));
        if (page.Body is not { } body)
            return Checked<Capture>.Failed(CaptureErrors.NoContent(file.Name));

        var shape = new HtmlShape(body);
        var profile = SiteProfiles.For(page);
        var proof = new FurnitureProof(shape, new SiteMarks(page, profile), MainContent.Find(body, shape));
        var pictures = new HtmlPictures(page, inside ?? (_ => null), isAlone: inside is not null);
        var blocks = new HtmlWalk(shape, proof, pictures, file.Budget).Blocks(page);
        if (blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture))
            return Checked<Capture>.Failed(CaptureErrors.NoContent(file.Name));

        var text = new SourceText(file.Name, content);
        ImmutableArray<CaptureBlock> all = [.. HtmlMetadata.Of(page, profile), .. blocks];
        var capture = new Capture(file.Name, file.Sha256, SourceFormat.Html, text, HtmlLines.Cover(text, all));
        var balanced = CaptureBalance.Check(capture, HtmlText.Of(page));
        balanced = balanced with { Diagnostics = [.. balanced.Diagnostics, .. pictures.Problems(text)] };
        int inScripts = ScriptText.CharactersIn(page);
        return inScripts > ScriptText.Few && inScripts > shape[body].Letters
            ? balanced with { Diagnostics = balanced.Diagnostics.Add(CaptureErrors.TextInScripts(file.Name, inScripts)) }
            : balanced;
    }

    /// <summary>All text of a page that has none of its own, or of a drawing.</summary>
    public static Checked<string> PlainText(string file, string content) =>
        MarkupCost.IsBearable(content) ? Checked<string>.Ok(HtmlText.Of(Parse(content))) : Checked<string>.Failed(CaptureErrors.TooMuchMarkup(file));

    private static IHtmlDocument Parse(string content) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(content);
}

/// <summary>
/// Finds the element that holds most of the article: from the body down, as long as one child holds most of the text that is no
/// link. What stands beside it is only a little more likely to be furniture.
/// </summary>
file static class MainContent
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

/// <summary>
/// Shares the lines of the file out among the blocks: each has those from its start to the start of the next, tags included.
/// Where several blocks stand on one line, the last of them has it.
/// </summary>
file static class HtmlLines
{
    public static ImmutableArray<CaptureBlock> Cover(SourceText text, ImmutableArray<CaptureBlock> blocks)
    {
        int count = SourceLines.CountOf(text);
        var covered = ImmutableArray.CreateBuilder<CaptureBlock>(blocks.Length + 1);
        if (blocks[0].At.Line > 1)
            covered.Add(new CaptureFurniture("markup", "", new BlockOrigin(1, 1), blocks[0].At.Line - 1));
        for (int i = 0; i < blocks.Length; i++)
        {
            int next = i + 1 < blocks.Length ? Math.Max(blocks[i].At.Line, blocks[i + 1].At.Line) : count + 1;
            covered.Add(blocks[i] with { Lines = next - blocks[i].At.Line });
        }

        return covered.ToImmutable();
    }
}

/// <summary>What the head of a page states, as YAML in the form of front matter.</summary>
file static class HtmlMetadata
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
