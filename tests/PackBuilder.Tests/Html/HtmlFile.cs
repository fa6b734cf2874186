using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Html;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;

using Document = PackBuilder.Documents.Model.Document;

namespace PackBuilder.Tests.Html;

/// <summary>A page as a browser reads it.</summary>
internal sealed class HtmlFile(byte[] bytes)
{
    public static readonly DateTimeOffset Date = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public string Source { get; } = Encoding.UTF8.GetString(bytes);

    public IHtmlDocument Page { get; } = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));

    public IElement Main => Page.QuerySelector("main")!;

    public static HtmlFile Of(params Block[] blocks) =>
        Of(new Document("test.md", new DocumentInfo("标题", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [.. blocks]));

    public static HtmlFile Of(Document document, PageNumbers? pages = null) => new(BytesOf(document, pages));

    public static byte[] BytesOf(Document document, PageNumbers? pages = null)
    {
        var rendered = HtmlRenderer.Render(new StyledDocument(Samples.WithPictures(document), Samples.Handbook()), new HtmlOptions(Date) { Pages = pages ?? PageNumbers.None });
        Assert.Empty(rendered.Diagnostics);
        return rendered.Value!;
    }

    /// <summary>What the document says, without the words on what is tapped.</summary>
    public static string TextOf(IElement element)
    {
        if (element.Clone() is not IElement copy)
            return "";
        foreach (var control in copy.QuerySelectorAll("summary, [role=doc-backlink]").ToList())
            control.Remove();
        return copy.TextContent;
    }
}
