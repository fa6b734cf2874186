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
        Assert.All(exact, style => Assert.True(style.StartsWith("Card", StringComparison.Ordinal) || style.Contains("WritingLines", StringComparison.Ordinal) || style == "SectionEnd", style));
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
    public void After_a_question_or_a_label_running_text_comes_next() => Assert.All(
        new[] { "Question", "AnswerLabel", "AnswerSideLabel", "CautionSideLabel" },
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

    [Fact]
    public void Frames_to_write_into_have_the_height_that_they_have_on_the_pages()
    {
        var grid = new WritingGrid(["草稿"], [new GridRow([new TextRun("情境")], 18), new GridRow([new TextRun("结果")], 9)], 9) { Fills = true };
        Document document = new("t.md", new DocumentInfo("T", "zh-CN") { HasCover = false, ContentsDepth = 0 }, [grid]);
        var styled = new StyledDocument(document, Samples.Handbook());
        var pages = Typesetter.Compose(styled, ShippedFonts.Set, new TypesettingOptions()).Value!;
        Assert.Equal([2, 1], grid.Rows.Select(row => pages.Numbers.Rows[row]));
        Assert.Equal([36, 18], HeightsWith(pages.Numbers));
        Assert.Equal([18, 9], HeightsWith(PageNumbers.None));

        IEnumerable<int> HeightsWith(PageNumbers numbers) => DocxFile.Open(DocxRenderer.Render(styled, new DocxOptions { Pages = numbers }).Value!).Body.Descendants(W + "trHeight")
            .Select(height => (int)Math.Round((int)height.Attribute(W + "val")! / 20.0 / 72 * 25.4));
    }

    [Fact]
    public void Another_palette_recolours_everything_that_is_of_the_design()
    {
        var places = new[] { "word/styles.xml", "word/numbering.xml", "word/document.xml" }.SelectMany(part => File.Part(part).Descendants());
        var written = places.SelectMany(element => Coloured.Select(names => (Value: (string?)element.Attribute(W + names.Value), Slot: (string?)element.Attribute(W + names.Slot), element.Name.LocalName)))
            .Where(found => found.Value is { Length: 6 } && found.Value.All(char.IsAsciiHexDigitUpper) && found.LocalName is "color" or "shd" or "top" or "left" or "bottom" or "right" or "between" or "insideH" or "insideV").ToList();
        Assert.True(written.Count > 60, $"only {written.Count} colours");
        // Hairlines to cut along are grey whatever the design is, and paper is white.
        Assert.All(written.Where(found => found.Value is not ("808080" or "FFFFFF")), found => Assert.NotNull(found.Slot));
        var theme = File.Part("word/theme/theme1.xml");
        XNamespace drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var palette = theme.Descendants(drawing + "clrScheme").Single().Elements().ToDictionary(place => place.Name.LocalName, place => (string)place.Elements().Single().Attribute("val")!);
        // Programs without themes show what the palette says: here the last digit is that of a box that must differ from the one before it.
        Assert.All(written.Where(found => found.Slot is not null), found => Assert.Equal(palette[Places.GetValueOrDefault(found.Slot!, found.Slot!)][..5], found.Value![..5]));
    }

    private static readonly (string Value, string Slot)[] Coloured = [("val", "themeColor"), ("color", "themeColor"), ("fill", "themeFill")];

    private static readonly Dictionary<string, string> Places = new() { ["text1"] = "dk1", ["background1"] = "lt1", ["text2"] = "dk2", ["background2"] = "lt2" };

    [Fact]
    public void Headings_alone_stand_in_the_outline() => Assert.Equal(
        ["0", "1", null], new[] { "Heading1", "Heading2", "Question" }.Select(id => (string?)StyleIn(DocxFile.Of("# 一\n\n## 二\n\n:::: question {number=1}\n题\n::::\n"), id).Descendants(W + "outlineLvl").SingleOrDefault()?.Attribute(W + "val")));

    [Fact]
    public void The_contents_are_in_a_control_by_which_word_updates_them_and_the_section_ends_after_it()
    {
        var control = Assert.Single(File.Body.Elements(W + "sdt"));
        Assert.Equal("Table of Contents", (string?)control.Descendants(W + "docPartGallery").Single().Attribute(W + "val"));
        Assert.Equal("TOCHeading", DocxFile.StyleOf(control.Descendants(W + "p").First()));
        Assert.Empty(control.Descendants(W + "sectPr"));
        Assert.Single(control.ElementsAfterSelf().First().Descendants(W + "sectPr"));
    }

    [Fact]
    public void Boxes_to_tick_are_controls()
    {
        XNamespace w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
        var file = DocxFile.Of("- [ ] 甲\n- [x] 乙\n");
        Assert.Equal(["0", "1"], file.Paragraphs.Select(paragraph => (string?)Assert.Single(paragraph.Descendants(w14 + "checkbox")).Element(w14 + "checked")!.Attribute(w14 + "val")));
        Assert.Equal(["☐甲", "☑乙"], file.Paragraphs.Select(DocxFile.TextOf));
    }

    [Fact]
    public void A_document_has_the_styles_it_uses_and_those_that_people_write_with()
    {
        string[] plain = [.. DocxFile.Of("# 一\n\n字\n").Part("word/styles.xml").Elements(W + "style").Select(style => (string)style.Attribute(W + "styleId")!)];
        Assert.DoesNotContain("ListBullet2", plain);
        Assert.DoesNotContain("CardNumber", plain);
        Assert.All(new[] { "Question", "AnswerLabel", "ListBullet", "ListNumber", "CheckList", "TableText", "TableHeader", "Caption" }, id => Assert.Contains(id, plain));
        Assert.True(plain.Length <= 45, $"{plain.Length} styles");
        Assert.DoesNotContain(Styles(), style => ((string)style.Attribute(W + "styleId")!).EndsWith("First", StringComparison.Ordinal) || ((string)style.Attribute(W + "styleId")!).EndsWith("Last", StringComparison.Ordinal));
    }

    [Fact]
    public void A_frame_to_write_into_has_tinted_labels_and_lines()
    {
        var file = DocxFile.Of("::: grid {columns=\"要点\" heights=\"16 34\" pitch=9}\n- 情境\n- 行动\n:::\n");
        var rows = file.Body.Descendants(W + "tr").ToList();
        Assert.All(rows, row => Assert.Equal(["background2", null], row.Elements(W + "tc").Select(cell => (string?)cell.Descendants(W + "shd").SingleOrDefault()?.Attribute(W + "themeFill"))));
        // 16 mm hold one line at a distance of 9, 34 mm three; the frame is the next.
        Assert.Equal([0, 1, 3], rows.Select(row => row.Elements(W + "tc").Last().Descendants(W + "p").Count(paragraph => DocxFile.StyleOf(paragraph) == "WritingLines9")));
    }

    private static XElement StyleIn(DocxFile file, string id) => file.Part("word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    private static IEnumerable<XElement> Styles() => File.Part("word/styles.xml").Elements(W + "style");

    private static XElement Style(string id) => Styles().Single(style => (string?)style.Attribute(W + "styleId") == id);
}
