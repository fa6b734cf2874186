using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Documents.References;
using PackBuilder.Html;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Text.Diagnostics;
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
        var rendered = HtmlRenderer.Render(new StyledDocument(WithPictures(document), Samples.Handbook()), new HtmlOptions(Date) { Pages = pages ?? PageNumbers.None });
        Assert.Empty(rendered.Diagnostics);
        return rendered.Value!;
    }

    /// <summary>With a picture for each name that has none yet.</summary>
    public static Document WithPictures(Document document)
    {
        byte[] drawing = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><rect width=\"20\" height=\"20\" fill=\"#c00\"/></svg>");
        var found = PictureFinder.Find(document, (name, _) => document.Pictures.TryGetValue(name, out var known) ? Checked<Picture>.Ok(known) : PictureReader.Read(name, drawing));
        Assert.Empty(found.Diagnostics);
        return found.Value!;
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
