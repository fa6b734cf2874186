using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Captures.Word;

public class DocxCaptureReaderTests
{
    [Fact]
    public void Headings_lists_tables_and_notes_are_read_with_their_paragraph_numbers() =>
        Snapshot.Verify(BlockOutline.Of(Read(Document())));

    [Fact]
    public void Every_paragraph_and_row_is_a_line_of_the_text()
    {
        var capture = Read(Document());
        Assert.Equal(capture.Text.LineCount - 1, capture.Blocks.Sum(block => block.Lines));
        Assert.Equal("情况 | 说法", capture.Text.Line(capture.Blocks.OfType<CaptureTable>().Single().At.Line));
    }

    [Fact]
    public void A_label_in_a_cell_beside_a_table_of_ours_stands_before_a_table_without_it()
    {
        byte[] file = PackBuilder.Tests.Docx.DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"评分标准\"}\n| 项目 | 得分 |\n|---|---|\n| 开场 | 5 |\n| 收尾 | |\n:::\n::::\n").Bytes;

        var blocks = new CaptureReader().Read("a.docx", file).Value!.Blocks.Where(block => block is not CaptureBlank).ToList();

        var table = blocks.OfType<CaptureTable>().Single();
        Assert.Equal("评分标准", Assert.IsType<CaptureParagraph>(blocks[blocks.IndexOf(table) - 1]).Text);
        Assert.Equal(["项目", "得分"], table.Header);
        Assert.Equal(["开场 5", "收尾 "], table.Rows.Select(row => string.Join(' ', row)));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 broken")]
    public void A_file_that_is_no_package_is_refused(string text) => Refused(Encoding.UTF8.GetBytes(text), "PB1021");

    [Fact]
    public void A_package_that_is_no_document_is_refused() => Refused(Zip(("a.txt", "x"u8.ToArray())), "PB1021");

    [Fact]
    public void A_package_that_unpacks_without_end_is_refused()
    {
        byte[] part = new byte[100 * 1024 * 1024];
        Encoding.ASCII.GetBytes("<w>").CopyTo(part, 0);
        part.AsSpan(3).Fill((byte)' ');
        Refused(Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/document.xml", part)), "PB1025");
    }

    [Fact]
    public void Entities_are_refused() =>
        Refused(Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>"u8.ToArray())), "PB1021");

    [Fact]
    public void Nesting_beyond_reason_is_refused() =>
        Refused(Zip(("[Content_Types].xml", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000))))), "PB1008");

    private static void Refused(byte[] bytes, string code)
    {
        var read = new CaptureReader().Read("a.docx", bytes);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    private static Capture Read(byte[] bytes)
    {
        var read = new CaptureReader().Read("a.docx", bytes);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Document()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "1", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "自定" }, new BasedOn { Val = "1" }) { StyleId = "my", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "toc 1" }) { StyleId = "toc", Type = StyleValues.Paragraph });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(
                    new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 },
                    new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }) { LevelIndex = 1 })
                { AbstractNumberId = 7 },
                new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 3 });
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(Plain("按公司规定。")) { Id = 2 });
            main.Document = new Document(new Body(
                Styled("my", "热线客服面试"),
                Styled("toc", "一、准备	2"),
                Plain("面试以前先读三遍启事。"),
                new Paragraph(),
                Bold("一、准备材料"),
                Item(0, "身份证"),
                Item(0, "简历"),
                Item(1, "中文一份"),
                new Table(Row("情况", "说法"), Row("客户着急", "先认可感受")),
                new Paragraph(
                    new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("退款要先登记")),
                    new DeletedRun(new Run(new DeletedText("删掉的"))),
                    new Run(new FootnoteReference { Id = 2 }),
                    new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("。")))));
        }

        return stream.ToArray();
    }

    private static Paragraph Plain(string text) => new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    private static Paragraph Bold(string text) =>
        new(new Run(new RunProperties(new Bold()), new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    private static Paragraph Item(int level, string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 3 })),
        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Plain(cell))));
}
