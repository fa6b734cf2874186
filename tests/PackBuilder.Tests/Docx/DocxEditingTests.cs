using System.Xml.Linq;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Docx;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;

namespace PackBuilder.Tests.Docx;

/// <summary>What a person who edits the file in Word meets.</summary>
public class DocxEditingTests
{
    private static readonly XNamespace W = DocxFile.W;

    private static readonly DocxFile File = DocxFile.Of(Samples.EveryBlock());

    [Fact]
    public void Lines_grow_with_a_picture_or_larger_type_but_on_cards_and_where_somebody_writes()
    {
        string[] exact = [.. Styles().Where(style => style.Descendants(W + "spacing").Any(spacing => (string?)spacing.Attribute(W + "lineRule") == "exact")).Select(style => (string)style.Attribute(W + "styleId")!)];
        Assert.NotEmpty(exact);
        Assert.All(exact, style => Assert.True(style.StartsWith("Card", StringComparison.Ordinal) || style.Contains("WritingLines", StringComparison.Ordinal) || style == "SheetEnd", style));
    }

    [Fact]
    public void Tables_have_their_width_from_the_page()
    {
        var tables = File.Body.Descendants(W + "tbl").Where(table => (string?)table.Descendants(W + "tblStyle").First().Attribute(W + "val") == "PackTable").ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            Assert.Equal("pct", (string?)table.Descendants(W + "tblW").First().Attribute(W + "type"));
            var row = table.Elements(W + "tr").First();
            Assert.InRange(row.Descendants(W + "tcW").Sum(width => (int)width.Attribute(W + "w")!), 4995, 5005);
            // Programs that know no percentages, and those that ask for a grid, find real widths.
            Assert.All(table.Descendants(W + "gridCol"), column => Assert.True((int)column.Attribute(W + "w")! > 100));
        });
    }

    [Fact]
    public void Behind_a_question_or_a_label_running_text_comes_next() => Assert.All(
        new[] { "Question", "AnswerLabel", "AnswerSideLabel", "CautionLabel" },
        id => Assert.Equal("BodyText", (string?)Style(id).Element(W + "next")?.Attribute(W + "val")));

    [Fact]
    public void Styles_have_names_in_chinese_too() =>
        Assert.Equal(["题目", "答题要点标签", "表头"], new[] { "Question", "AnswerLabel", "TableHeader" }.Select(id => (string?)Style(id).Element(W + "aliases")?.Attribute(W + "val")));

    [Fact]
    public void Styles_of_word_that_nobody_uses_stay_out_of_sight()
    {
        var latent = File.Part("word/styles.xml").Element(W + "latentStyles")!;
        Assert.Equal("1", (string?)latent.Attribute(W + "defSemiHidden"));
        Assert.Contains(latent.Elements(), exception => (string?)exception.Attribute(W + "name") == "heading 1");
    }

    [Fact]
    public void What_is_strong_is_bold() => Assert.All(
        Styles().Where(style => ((string)style.Attribute(W + "styleId")!).Contains("Strong", StringComparison.Ordinal)), style => Assert.NotEmpty(style.Descendants(W + "b")));

    [Fact]
    public void English_is_british() => Assert.Equal("en-GB", (string?)File.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Single().Attribute(W + "val"));

    [Fact]
    public void The_languages_of_a_heading_are_two_words()
    {
        var file = DocxFile.Of("# 一\n\n## 三、自我介绍 Introducing yourself\n\n## 用 AI 当陪练\n");
        Assert.Equal(["一", "自我介绍 Introducing yourself", "用AI当陪练"], file.Paragraphs.Select(DocxFile.TextOf));
    }

    [Fact]
    public void There_is_as_much_room_to_write_as_on_the_pages()
    {
        var lines = new WritingLines(2, 8) { Most = 12 };
        Document document = new("t.md", new DocumentInfo("T", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [new QuestionCard("1", [new Paragraph([new TextRun("题")])], [], [new CardPart(CardTone.Write, "我的回答", [lines])])]);
        var styled = new StyledDocument(document, Samples.Handbook());
        var pages = Typesetter.Compose(styled, ShippedFonts.Set, new TypesettingOptions()).Value!;
        Assert.Equal(12, pages.Numbers.Lines[lines]);
        var file = DocxFile.Open(DocxRenderer.Render(styled, new DocxOptions { Pages = pages.Numbers }).Value!);
        Assert.Equal(12, file.Paragraphs.Count(paragraph => DocxFile.StyleOf(paragraph)!.Contains("WritingLines", StringComparison.Ordinal)));
        Assert.Equal(2, DocxFile.Open(DocxRenderer.Render(styled, new DocxOptions { Pages = PageNumbers.None }).Value!).Paragraphs.Count(paragraph => DocxFile.StyleOf(paragraph)!.Contains("WritingLines", StringComparison.Ordinal)));
    }

    private static IEnumerable<XElement> Styles() => File.Part("word/styles.xml").Elements(W + "style");

    private static XElement Style(string id) => Styles().Single(style => (string?)style.Attribute(W + "styleId") == id);
}
