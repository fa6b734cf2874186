using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PackBuilder.Guides.Model;
using PackBuilder.Tests.Support;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>A Word file as people write it, all the way to a guide.</summary>
public class DocxGuideTests
{
    private const int Bullets = 1;
    private const int Numbers = 2;

    [Fact]
    public void Headings_by_style_and_by_look_lists_a_table_and_a_note_become_a_guide()
    {
        var result = Parse.Bytes("guide.docx", Document());
        Assert.Empty(result.Diagnostics);
        Assert.Equal(SourceFormat.Word, result.Value!.Source.Format);
        Assert.True(result.Value.Ledger!.Balances);
        Snapshot.Verify(OutlineText.Of(result.Value));
    }

    private static byte[] Document()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Title" }) { StyleId = "a3", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "1", Type = StyleValues.Paragraph });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Numbering(Bullets, NumberFormatValues.Bullet), Numbering(Numbers, NumberFormatValues.Decimal),
                new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets },
                new NumberingInstance(new AbstractNumId { Val = Numbers }) { NumberID = Numbers });
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Plain("以公司的规定为准。")) { Id = 2 });
            main.Document = new Document(new Body(Content()));
        }

        return stream.ToArray();
    }

    private static OpenXmlElement[] Content() =>
    [
        Styled("a3", "售后岗位面试准备"),
        Plain("这份材料给第一次应聘售后岗位的人。"),
        Styled("1", "一、面试以前"),
        Plain("出门前把下面的东西放进包里。"),
        Item(Bullets, 0, "两份简历"),
        Item(Bullets, 1, "中文和英文各一份"),
        Item(Bullets, 0, "一支笔"),
        Bold("二、接待客户"),
        Plain("客户着急的时候，先听完再说话。"),
        Item(Numbers, 0, "认可他的感受。"),
        Item(Numbers, 0, "说明下一步做什么。"),
        new Table(Row("情况", "可以这样说"), Row("包裹晚到", "我马上联系快递。"), Row("买错尺码", "我帮您登记换货。")),
        new Paragraph(new Run(new Words("退货期限是七天")), new Run(new FootnoteReference { Id = 2 }), new Run(new Words("。"))),
        Bold("三、常见问题"),
        Bold("1. 你为什么想做售后？"),
        Plain("我喜欢把事情解决完，也愿意听人说话。"),
    ];

    private static AbstractNum Numbering(int id, NumberFormatValues format) => new(
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = 0 },
        new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = 1 })
    { AbstractNumberId = id };

    private static Paragraph Plain(string text) => new(new Run(new Words(text)));

    private static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), new Words(text)));

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Words(text)));

    private static Paragraph Item(int numbering, int level, string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = numbering })),
        new Run(new Words(text)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Plain(cell))));
}
