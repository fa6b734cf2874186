using System.IO.Compression;
using System.Text;
using PackBuilder.Tests.Pdf;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>An answer is found wherever in a file it could hide: otherwise finding none would prove nothing.</summary>
public class LeakDetectionTests
{
    private const string Answer = "先道歉，再说明延误的原因。";
    private const string Folded = "先道歉再说明延误的原因";
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static TheoryData<string> PlacesInPdf => [.. Plants.Keys];

    private static readonly SortedDictionary<string, Func<PagedDocument>> Plants = new(StringComparer.Ordinal)
    {
        ["text of a page"] = () => Pdf((sample, node) => sample.Line(node, Answer)),
        ["text of a page, in two fonts"] = () => Pdf((sample, node) =>
        {
            sample.Line(node, Answer[..4]);
            sample.Line(node, Answer[4..], "hei", bold: true);
        }),
        ["text in white"] = () => Pdf((sample, node) =>
        {
            var seen = sample.Line(node, "您好");
            sample.Paint(sample.Line(node, Answer) with { Colour = 0xFFFFFF, Y = seen.Y });
        }),
        ["text beyond the edge"] = () => Pdf((sample, node) => sample.Line(node, Answer, x: 5000)),
        ["text that is decoration"] = () => Pdf((sample, _) => sample.Line(null, Answer)),
        ["bookmark"] = () => Pdf((sample, node) => sample.Bookmark(Answer, 1, node)),
        ["alternative text"] = () => Pdf((_, node) => node.Alternative = Answer),
        ["actual text"] = () => Pdf((_, node) => node.ActualText = Answer),
        ["title of a node"] = () => Pdf((_, node) => node.Title = Answer),
        ["title"] = () => With(info => info with { Title = Answer }),
        ["author"] = () => With(info => info with { Author = Answer }),
        ["subject"] = () => With(info => info with { Subject = Answer }),
        ["keyword"] = () => With(info => info with { Keywords = [Answer] }),
        ["address of a link"] = () => Pdf((sample, node) => Link(sample, node, "https://example.org/" + Answer, "网址")),
        ["description of a link"] = () => Pdf((sample, node) => Link(sample, node, "https://example.org/", Answer)),
        ["page label"] = () =>
        {
            var document = Pdf((_, _) => { });
            return document with { Labels = [new PageLabelRange(0, PageLabelStyle.Decimal, 1, Answer)] };
        },
    };

    [Theory]
    [MemberData(nameof(PlacesInPdf))]
    public void An_answer_is_found_in_a_pdf_wherever_it_is(string place) =>
        Assert.Single(Secrets.Found([Folded], FileTexts.OfPdf(Plants[place]())));

    [Fact]
    public void None_is_found_where_none_is() =>
        Assert.Empty(Secrets.Found([Folded], [.. FileTexts.OfPdf(Pdf((sample, node) => sample.Line(node, "您好"))), .. FileTexts.OfPackage(Docx())]));

    [Theory]
    [InlineData("word/document.xml", $"<w:document {Word}><w:body><w:p><w:r><w:t>{Answer}</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word}><w:body><w:p><w:r><w:t>先道歉，</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>再说明延误的原因。</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word}><w:body><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{Answer}</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word}><w:body><w:p><w:del w:id=\"1\"><w:r><w:delText>{Answer}</w:delText></w:r></w:del></w:p></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word}><w:body><w:p><w:bookmarkStart w:id=\"1\" w:name=\"{Answer}\"/></w:p></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word}><w:body><w:p><w:r><w:instrText>TOC \"{Answer}\"</w:instrText></w:r></w:p></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word} xmlns:wp=\"p\"><w:body><wp:docPr id=\"1\" name=\"x\" descr=\"{Answer}\"/></w:body></w:document>")]
    [InlineData("word/document.xml", $"<w:document {Word}><!-- {Answer} --></w:document>")]
    [InlineData("word/comments.xml", $"<w:comments {Word}><w:comment w:id=\"1\"><w:p><w:r><w:t>{Answer}</w:t></w:r></w:p></w:comment></w:comments>")]
    [InlineData("word/comments.xml", $"<w:comments {Word}><w:comment w:id=\"1\" w:author=\"{Answer}\"/></w:comments>")]
    [InlineData("word/header1.xml", $"<w:hdr {Word}><w:p><w:r><w:t>{Answer}</w:t></w:r></w:p></w:hdr>")]
    [InlineData("word/footnotes.xml", $"<w:footnotes {Word}><w:footnote w:id=\"1\"><w:p><w:r><w:t>{Answer}</w:t></w:r></w:p></w:footnote></w:footnotes>")]
    [InlineData("word/settings.xml", $"<w:settings {Word}><w:docVars><w:docVar w:name=\"x\" w:val=\"{Answer}\"/></w:docVars></w:settings>")]
    [InlineData("word/styles.xml", $"<w:styles {Word}><w:style w:styleId=\"x\"><w:name w:val=\"{Answer}\"/></w:style></w:styles>")]
    [InlineData("docProps/core.xml", $"<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:description>{Answer}</dc:description></c>")]
    [InlineData("docProps/custom.xml", $"<Properties><property name=\"x\"><lpwstr>{Answer}</lpwstr></property></Properties>")]
    [InlineData("customXml/item1.xml", $"<data>{Answer}</data>")]
    [InlineData("word/_rels/document.xml.rels", $"<Relationships><Relationship Target=\"https://example.org/{Answer}\"/></Relationships>")]
    [InlineData("word/embeddings/note.txt", Answer)]
    public void An_answer_is_found_in_a_docx_wherever_it_is(string part, string content) =>
        Assert.StartsWith(part, Assert.Single(Secrets.Found([Folded], FileTexts.OfPackage(Docx((part, content))))));

    private static PagedDocument Pdf(Action<SampleDocument, StructureNode> plant)
    {
        var sample = new SampleDocument().NewPage();
        var node = sample.Root.Add(StructureRole.Paragraph);
        sample.Line(node, "请写下您的回答。");
        plant(sample, node);
        return sample.Build();
    }

    private static void Link(SampleDocument sample, StructureNode node, string target, string description)
    {
        var link = node.Add(StructureRole.Link);
        sample.Line(link, "网址");
        sample.Paint(new LinkArea(50, 50, 100, 20, target, description) { Owner = link });
    }

    private static PagedDocument With(Func<PagedInfo, PagedInfo> plant)
    {
        var document = Pdf((_, _) => { });
        return document with { Info = plant(document.Info) };
    }

    private static ReadOnlyMemory<byte> Docx(params (string Part, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (part, content) in parts)
            {
                using var entry = archive.CreateEntry(part).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
