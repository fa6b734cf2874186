using System.Xml.Linq;
using PackBuilder.Looks;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Docx;

public class DocxBodyTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Headings_and_text_have_the_styles_that_word_knows() =>
        Assert.Equal(["Heading1", "BodyText", "Heading2", "ListBullet", "ListBullet2", "ListNumber", "CheckList", "CheckList"],
            Styles("# 一\n\n字\n\n## 二\n\n- 甲\n  - 乙\n\n1. 丙\n\n- [ ] 丁\n- [x] 戊\n"));

    [Fact]
    public void A_word_joiner_is_left_out_since_fonts_lack_it() =>
        Assert.Contains("用A4纸", string.Concat(DocxFile.Of("# 一\n\n用A4\u2060纸\n").Paragraphs.Select((XElement paragraph) => DocxFile.TextOf(paragraph))), StringComparison.Ordinal);

    [Fact]
    public void Each_numbered_list_starts_where_it_says()
    {
        var file = DocxFile.Of("# 一\n\n1. 甲\n\n字\n\n4. 乙\n5. 丙\n   1. 丁\n");
        var used = file.Paragraphs.Select(p => p.Descendants(W + "numId").FirstOrDefault()?.Attribute(W + "val")?.Value).Where(id => id is not null).ToList();
        Assert.Equal(3, used.Distinct().Count());
        var starts = file.Part("word/numbering.xml").Elements(W + "num")
            .Where(num => used.Contains(num.Attribute(W + "numId")!.Value))
            .Select(num => num.Element(W + "lvlOverride")!)
            .Select(level => $"{level.Attribute(W + "ilvl")!.Value}:{level.Element(W + "startOverride")!.Attribute(W + "val")!.Value}");
        Assert.Equal(["0:1", "0:4", "1:1"], starts);
    }

    [Fact]
    public void Tables_have_widths_a_header_and_whole_rows()
    {
        var file = DocxFile.Of("# 一\n\n| 甲 | 乙 |\n|---|--:|\n| 子 | 1 |\n| 丑 | 2 |\n: 表 {widths=\"3 1\"}\n");
        var table = file.Body.Element(W + "tbl")!;
        var widths = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => int.Parse(column.Attribute(W + "w")!.Value)).ToList();
        Assert.Equal(8820, widths.Sum());
        // White beside the text comes on top of it.
        Assert.Equal(3, (widths[0] - 160) / (widths[1] - 160));
        var rows = table.Elements(W + "tr").ToList();
        Assert.Equal([true, false, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, row => Assert.Single(row.Descendants(W + "cantSplit")));
        Assert.Equal(["TableHeader", "TableHeaderRight", "TableText", "TableTextRight", "TableText", "TableTextRight"], table.Descendants(W + "p").Select(DocxFile.StyleOf));
    }

    [Fact]
    public void Narrow_columns_get_what_they_need()
    {
        string prose = string.Concat(Enumerable.Repeat("客户说到哪里都要先听完再回答。", 8));
        var file = DocxFile.Of($"# 一\n\n| 序号 | 内容 |\n|---|---|\n| 一 | {prose} |\n");
        var widths = file.Body.Descendants(W + "gridCol").Select(column => int.Parse(column.Attribute(W + "w")!.Value)).ToList();
        Assert.InRange(widths[0], 600, 1500);
    }

    [Fact]
    public void The_contents_are_a_filled_field_with_links_and_page_numbers()
    {
        var file = DocxFile.Of("---\ntitle: T\ncontents_depth: 2\n---\n# 一 {#one}\n\n## 二\n\n### 三\n");
        var entries = file.Paragraphs.Where(p => DocxFile.StyleOf(p)!.StartsWith("TOC", StringComparison.Ordinal) && DocxFile.StyleOf(p) != "TOCHeading").ToList();
        Assert.Equal(["一1", "二2"], entries.Select(DocxFile.TextOf));
        Assert.Equal(["one", "h_1"], entries.Select(p => p.Element(W + "hyperlink")!.Attribute(W + "anchor")!.Value));
        Assert.Contains(" TOC \\o \"1-2\" \\h \\z ", file.Body.Descendants(W + "instrText").Select(text => text.Value));
        Assert.Equal(["one", "h_1", "h_2"], file.Body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value));
    }

    [Fact]
    public void Ids_become_names_that_word_accepts()
    {
        string id = "a-" + new string('b', 60);
        var file = DocxFile.Of($"# 一 {{#{id}}}\n\n# 二 {{#{id}c}}\n\n[x](#{id}c)\n");
        var all = file.Body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value).ToList();
        Assert.All(all, name => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]{0,39}$", name));
        // Those that hold a long id are hidden.
        var names = all.Where(name => name[0] != '_').ToList();
        Assert.Equal(2, names.Distinct().Count());
        Assert.Equal(names[1], file.Body.Descendants(W + "hyperlink").Single().Attribute(W + "anchor")!.Value);
    }

    [Fact]
    public void A_label_hangs_beside_a_paragraph_and_in_a_frame_beside_a_list()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"要点\"}\n话\n:::\n\n::: part {label=\"减分项\" tone=caution}\n- 话\n:::\n::::\n");
        Assert.Equal(["Question", "AnswerLabelledText", "CautionSideLabel", "CautionListBullet"], file.Paragraphs.Select(DocxFile.StyleOf));
        Assert.Equal("要点话", DocxFile.TextOf(file.Paragraphs.ElementAt(1)));
        Assert.Single(file.Paragraphs.ElementAt(1).Descendants(W + "tab"));
        Assert.Single(file.Paragraphs.ElementAt(2).Descendants(W + "framePr"));
    }

    [Fact]
    public void A_label_too_wide_for_the_margin_stands_above() =>
        Assert.Equal(["Question", "AnswerLabel", "AnswerListBullet"],
            Styles(":::: question {number=1}\n题\n\n::: part {label=\"答题要点 Points to make\"}\n- 话\n:::\n::::\n"));

    [Fact]
    public void A_label_hangs_beside_lines_to_write_on()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"记录\" tone=write}\n::: lines {count=2}\n:::\n:::\n::::\n".Replace("\n:::\n:::\n", "\n:::\n\n:::\n"));
        Assert.Equal(["Question", "AnswerSideLabel", "AnswerWritingLines9", "AnswerWritingLines9"], file.Paragraphs.Select(DocxFile.StyleOf));
        Assert.Equal("记录", DocxFile.TextOf(file.Paragraphs.ElementAt(1)));
        Assert.Single(file.Paragraphs.ElementAt(1).Descendants(W + "framePr"));
    }

    [Fact]
    public void A_label_has_a_cell_without_lines_beside_the_head_of_a_table()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"评分标准\"}\n| 项目 | 得分 |\n|---|---|\n| 开场 | |\n:::\n::::\n");
        var rows = file.Body.Descendants(W + "tr").ToList();
        Assert.Equal(["AnswerTableLabel", "TableHeader", "TableHeader"], rows[0].Descendants(W + "p").Select(DocxFile.StyleOf));
        Assert.Equal("评分标准", DocxFile.TextOf(rows[0].Elements(W + "tc").First()));
        Assert.Equal(["nil", "nil", "single"], rows[0].Descendants(W + "tcBorders").Elements().Attributes(W + "val").Select(one => one.Value));
        // The rows below start one column later, so that a table of two columns stays one.
        Assert.Equal(2, rows[1].Elements(W + "tc").Count());
        Assert.Equal("1", (string?)rows[1].Descendants(W + "gridBefore").Single().Attribute(W + "val"));
        Assert.Equal("0", (string?)file.Body.Descendants(W + "tblInd").Single().Attribute(W + "w"));
        Assert.Equal(3, file.Body.Descendants(W + "gridCol").Count());
    }

    [Fact]
    public void A_label_stands_beside_a_frame_to_write_into()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"我的回答\" tone=write}\n::: grid {columns=\"草稿\" heights=\"18 9\" pitch=9}\n- 情境\n- 结果\n:::\n\n:::\n::::\n");
        Assert.Equal(["我的回答", "", "草稿"], file.Body.Descendants(W + "tr").First().Elements(W + "tc").Select(DocxFile.TextOf));
        Assert.Equal(2, file.Body.Descendants(W + "gridBefore").Count());
    }

    [Theory]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n: 表题", "AnswerLabel")]
    [InlineData("::: dialogue\n问：甲\n\n答：乙\n:::\n", "AnswerSideLabel")]
    [InlineData("::: tip\n话\n:::\n", "AnswerSideLabel")]
    public void A_label_stands_above_a_caption_and_beside_all_that_starts_with_a_paragraph(string content, string label) =>
        Assert.Equal(label, Styles($":::: question {{number=1}}\n题\n\n::: part {{label=\"示范\"}}\n{content}\n:::\n::::\n").ElementAt(1));

    [Fact]
    public void A_label_after_a_table_is_as_low_as_what_it_stands_beside()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"评分\"}\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n:::\n\n::: part {label=\"记录\" tone=write}\n::: lines {count=2}\n:::\n\n:::\n::::\n");
        var below = file.Paragraphs.Where(paragraph => paragraph.Parent!.Name == W + "body").Skip(1).ToList();
        Assert.Equal(["AnswerSideLabel", "AnswerWritingLines9", "AnswerWritingLines9"], below.Select(DocxFile.StyleOf));
        int white = (int)below[1].Descendants(W + "spacing").Single().Attribute(W + "before")!;
        int beside = (int)DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"记录\" tone=write}\n::: lines {count=2}\n:::\n\n:::\n::::\n")
            .Body.Descendants(W + "framePr").Single().Attribute(W + "y")!;
        Assert.True(white > 0);
        Assert.Equal(white + beside, (int)below[0].Descendants(W + "framePr").Single().Attribute(W + "y")!);
        Assert.Empty(below[0].Descendants(W + "spacing"));
    }

    [Fact]
    public void What_stands_in_a_part_of_a_card_starts_where_its_text_does()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"对话\"}\n::: dialogue\n问：甲\n\n答：乙\n:::\n\n:::\n::::\n\n::: dialogue\n问：甲\n\n答：乙\n:::\n");
        int Left(string id) => (int)file.Part("word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id).Descendants(W + "ind").Single().Attribute(W + "left")!;
        string[] turns = [.. file.Paragraphs.Select(DocxFile.StyleOf).OfType<string>().Where(style => style.Contains("Turn", StringComparison.Ordinal)).Distinct()];
        Assert.Equal(2, turns.Length);
        Assert.Equal((int)Math.Round(CardLook.LabelColumn.Count * Samples.Handbook().BodySize * 20), Left(turns[0]) - Left(turns[1]));
    }

    [Fact]
    public void Items_of_several_paragraphs_have_white_between_them() =>
        Assert.Equal(["ListBullet", "ListContinueLoose", "ListBulletLoose", "ListContinueLoose"], Styles("- 甲\n\n  a\n- 乙\n\n  b\n"));

    [Fact]
    public void A_row_to_fill_in_has_room_for_a_hand()
    {
        var rows = DocxFile.Of("| 甲 | 乙 |\n|---|---|\n| 子 | |\n| 丑 | 1 |\n").Body.Descendants(W + "tr");
        Assert.Equal([false, true, false], rows.Select(row => row.Descendants(W + "trHeight").Any()));
    }

    [Fact]
    public void The_edges_of_a_box_keep_their_distance_and_what_stands_in_it_has_none()
    {
        var file = DocxFile.Of("::: tip\n一\n\n- 二\n- 三\n:::\n\n四\n");
        Assert.Equal(["TipText", "TipListBullet", "TipListBullet", "BodyText"], file.Paragraphs.Select(DocxFile.StyleOf));
        // To its like a style keeps none by itself, whatever somebody puts in or takes out.
        Assert.All(file.Part("word/styles.xml").Elements(W + "style").Where(style => style.Attribute(W + "styleId")!.Value.StartsWith("Tip", StringComparison.Ordinal)), style =>
        {
            Assert.Single(style.Descendants(W + "contextualSpacing"));
            Assert.Equal(["178", "178"], style.Descendants(W + "spacing").Attributes().Where(one => one.Name.LocalName is "before" or "after").Select(one => one.Value));
        });
        Assert.Equal(["", "before=0", "", ""], file.Paragraphs.Select(DistancesOf));
    }

    [Fact]
    public void Parts_with_lists_stay_apart_across_the_label_between_them()
    {
        var file = DocxFile.Of(":::: question {number=1}\n题\n\n::: part {label=\"追问\"}\n- 甲\n- 乙\n:::\n\n::: part {label=\"提示\"}\n- 丙\n:::\n::::\n");
        Assert.Equal(["Question", "AnswerSideLabel", "AnswerListBullet", "AnswerListBullet", "AnswerSideLabel", "AnswerListBullet"], file.Paragraphs.Select(DocxFile.StyleOf));
        Assert.Equal([false, false, false, true, false, false], file.Paragraphs.Select(paragraph => paragraph.Descendants(W + "contextualSpacing").Any(one => (string?)one.Attribute(W + "val") == "false")));
    }

    [Fact]
    public void A_dialogue_keeps_a_wider_distance_at_its_edges_than_between_its_turns()
    {
        var file = DocxFile.Of(":::: dialogue\n问：甲\n\n答：乙\n\n问：丙\n::::\n");
        Assert.Equal(["before=143", "", "after=143"], file.Paragraphs.Select(DistancesOf));
    }

    [Fact]
    public void What_stands_after_a_table_keeps_a_distance_that_the_table_has_not()
    {
        var file = DocxFile.Of("# 首\n\n| 甲 |\n|---|\n| 一 |\n\n字\n\n| 甲 |\n|---|\n| 一 |\n\n## 题\n");
        Assert.Equal([("BodyText", "before=357"), ("Heading2", "")], file.Body.Elements(W + "p").Skip(1).Select(paragraph => (DocxFile.StyleOf(paragraph)!, DistancesOf(paragraph))));
    }

    private static string DistancesOf(XElement paragraph) =>
        string.Join(' ', paragraph.Element(W + "pPr")!.Elements(W + "spacing").Attributes().Select(one => $"{one.Name.LocalName}={one.Value}"));

    [Fact]
    public void Lines_to_write_on_are_bordered_paragraphs_of_the_right_height()
    {
        var file = DocxFile.Of("::: lines {count=3 pitch=8.5}\n:::\n");
        Assert.Equal(["WritingLines8-5", "WritingLines8-5", "WritingLines8-5"], file.Paragraphs.Select(DocxFile.StyleOf));
        var style = file.Part("word/styles.xml").Elements(W + "style").Single(s => s.Attribute(W + "styleId")!.Value == "WritingLines8-5");
        Assert.Equal("482", style.Descendants(W + "spacing").Single().Attribute(W + "line")!.Value);
        Assert.Equal(["bottom", "between"], style.Descendants(W + "pBdr").Elements().Select(border => border.Name.LocalName));
    }

    [Fact]
    public void A_page_break_goes_with_the_next_paragraph_and_leaves_no_empty_one()
    {
        var file = DocxFile.Of("字\n\n::: page-break\n:::\n\n话\n");
        Assert.Equal([false, true], file.Paragraphs.Select(p => p.Descendants(W + "pageBreakBefore").Any()));
    }

    [Fact]
    public void Columns_are_a_section_of_their_own_on_the_same_page()
    {
        var file = DocxFile.Of("字\n\n::: columns {count=3}\n- 甲\n- 乙\n:::\n\n话\n");
        var sections = file.Body.Descendants(W + "sectPr").ToList();
        Assert.Equal(["nextPage", "continuous", "continuous"], sections.Select(section => section.Element(W + "type")!.Attribute(W + "val")!.Value));
        Assert.Equal([null, "3", null], sections.Select(section => section.Element(W + "cols")!.Attribute(W + "num")?.Value));
        // Page numbers start once.
        Assert.Equal(["1", null, null], sections.Select(section => section.Element(W + "pgNumType")!.Attribute(W + "start")?.Value));
    }

    [Fact]
    public void The_type_area_is_whole_characters_wide_and_the_margins_fill_the_paper()
    {
        var section = DocxFile.Of("字").Body.Element(W + "sectPr")!;
        int Value(string element, string name) => int.Parse(section.Element(W + element)!.Attribute(W + name)!.Value);
        Assert.Equal(42 * 210, Value("pgSz", "w") - Value("pgMar", "left") - Value("pgMar", "right"));
        Assert.Equal(38 * 357, Value("pgSz", "h") - Value("pgMar", "top") - Value("pgMar", "bottom"));
        Assert.Equal(357, Value("docGrid", "linePitch"));
    }

    [Fact]
    public void Duplex_pages_have_heads_of_their_own_and_mirrored_margins()
    {
        var file = DocxFile.Of("字", Samples.Handbook() with { Duplex = true, BindingShift = 10 });
        Assert.Contains("word/header2.xml", file.Names);
        var settings = file.Part("word/settings.xml");
        Assert.NotNull(settings.Element(W + "mirrorMargins"));
        Assert.NotNull(settings.Element(W + "evenAndOddHeaders"));
        Assert.Equal("200", file.Body.Element(W + "sectPr")!.Element(W + "pgMar")!.Attribute(W + "gutter")!.Value);
    }

    [Fact]
    public void The_first_line_is_indented_by_characters()
    {
        var style = DocxFile.Of("字").Part("word/styles.xml").Elements(W + "style").Single(s => s.Attribute(W + "styleId")!.Value == "BodyText");
        Assert.Equal("200", style.Descendants(W + "ind").Single().Attribute(W + "firstLineChars")!.Value);
    }

    private static IEnumerable<string?> Styles(string markdown) => DocxFile.Of(markdown).Paragraphs.Select(DocxFile.StyleOf);

    [Fact]
    public void A_check_list_in_a_list_is_one_level_below_it()
    {
        var file = DocxFile.Of("- 甲\n  - [ ] 乙\n- [x] 丙\n");

        Assert.Equal(["", "1", "0"], file.Paragraphs.Select(paragraph => (string?)paragraph.Descendants(DocxFile.W + "ilvl").FirstOrDefault()?.Attribute(DocxFile.W + "val") ?? ""));
    }
}
