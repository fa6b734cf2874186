using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Html;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Html;

/// <summary>A book, opened file by file.</summary>
internal sealed class BookFileSet
{
    private readonly Dictionary<string, byte[]> _files = [];

    public BookFileSet(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _files.Add(entry.FullName, copy.ToArray());
            Names.Add(entry.FullName);
        }
    }

    /// <summary>In the order of the file.</summary>
    public List<string> Names { get; } = [];

    public IEnumerable<string> Chapters => Names.Where(name => name.StartsWith("book/chapter-", StringComparison.Ordinal));

    public static byte[] BytesOf(Document document, PageNumbers? pages = null)
    {
        var rendered = EpubRenderer.Render(new StyledDocument(HtmlFile.WithPictures(document), Samples.Handbook()), new HtmlOptions(HtmlFile.Date) { Pages = pages ?? PageNumbers.None });
        Assert.Empty(rendered.Diagnostics);
        return rendered.Value!;
    }

    public string Text(string name) => Encoding.UTF8.GetString(_files[name]);

    public XDocument Xml(string name) => XDocument.Parse(Text(name));

    /// <summary>The text of the chapters, without the words on what is tapped.</summary>
    public string ChapterText => string.Concat(Chapters.Select(name =>
    {
        var body = Xml(name).Root!.Elements().Single(element => element.Name.LocalName == "body");
        body.Descendants().Where(element => element.Name.LocalName == "summary" || (string?)element.Attribute("role") == "doc-backlink").Remove();
        return body.Value;
    }));
}
