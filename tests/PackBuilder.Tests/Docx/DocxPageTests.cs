using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Tests.Documents;

namespace PackBuilder.Tests.Docx;

/// <summary>Where pages of the Word file end, and what keeps things apart on them.</summary>
public class DocxPageTests
{
    private const string Table = "| 甲 | 乙 |\n|---|---|\n| 子 | 1 |\n";

    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void A_table_keeps_its_distance_by_what_follows()
    {
        var file = DocxFile.Of($"# 一\n\n{Table}\n字\n");
        Assert.DoesNotContain("TableGap", file.Paragraphs.Select(DocxFile.StyleOf));
        Assert.Equal("BodyText", DocxFile.StyleOf(file.Paragraphs.Last()));
        Assert.Equal(["before"], file.Paragraphs.Last().Descendants(W + "spacing").Single().Attributes().Select(attribute => attribute.Name.LocalName));
    }

    [Theory]
    [InlineData(4, "++++-")]
    [InlineData(5, "------")]
    public void The_rows_of_a_short_table_keep_to_the_next(int rows, string kept)
    {
        var file = DocxFile.Of("# 一\n\n| 甲 | 乙 |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| 子 | 1 |\n", rows)));

        Assert.Equal(kept, string.Concat(file.Body.Descendants(W + "tr").Select(row => row.Descendants(W + "p").All(HasKeepNext) ? '+' : '-')));

        static bool HasKeepNext(XElement paragraph) => paragraph.Element(W + "pPr")!.Element(W + "keepNext") is not null;
    }

    [Fact]
    public void A_heading_after_a_table_has_distance_enough() =>
        Assert.Equal("Heading2", DocxFile.StyleOf(DocxFile.Of($"# 一\n\n{Table}\n## 二\n").Paragraphs.Last()));

    [Fact]
    public void A_paragraph_stands_only_between_tables_that_touch_and_after_the_last()
    {
        var file = DocxFile.Of($"# 一\n\n{Table}\n{Table}");
        Assert.Equal(["p", "tbl", "p", "tbl", "p", "sectPr"], file.Body.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void A_box_after_a_table_keeps_both_distances()
    {
        var file = DocxFile.Of($"# 一\n\n{Table}\n:::: tip\n甲\n::::\n\n字\n");
        var tip = file.Paragraphs.ElementAt(5);
        Assert.Equal("TipText", DocxFile.StyleOf(tip));
        Assert.Equal(["before"], tip.Descendants(W + "spacing").Single().Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.Equal("178", (string?)StyleOf(file, "TipText").Descendants(W + "spacing").Single().Attribute(W + "after"));
    }

    [Fact]
    public void A_short_part_of_a_card_stays_whole()
    {
        var kept = DocxFile.Of("::::: question {number=\"1\"}\n问？\n\n:::: part {label=\"答题要点及说明\"}\n- 甲\n- 乙\n- 丙\n::::\n:::::\n").Paragraphs.Where(IsItem).Select(Keeps);
        Assert.Equal([true, true, false], kept);
    }

    [Fact]
    public void A_long_part_may_end_a_page() =>
        Assert.DoesNotContain(true, DocxFile.Of($"::::: question {{number=\"1\"}}\n问？\n\n:::: part {{label=\"答题要点及说明\"}}\n{Items(12)}::::\n:::::\n").Paragraphs.Where(IsItem).Select(Keeps));

    [Fact]
    public void Parts_do_not_hold_each_other() =>
        Assert.Equal(
            [true, false, true, false],
            DocxFile.Of("::::: question {number=\"1\"}\n问？\n\n:::: part {label=\"答题要点及说明\"}\n- 甲\n- 乙\n::::\n:::: part {label=\"可能会有的追问\"}\n- 丙\n- 丁\n::::\n:::::\n").Paragraphs.Where(IsItem).Select(Keeps));

    [Theory]
    [InlineData(4, "TTTF")]
    [InlineData(12, "TTFFFFFFFTTF")]
    public void Lines_to_write_on_do_not_stand_alone(int count, string expected)
    {
        var lines = DocxFile.Of($"# 一\n\n::: lines {{count={count}}}\n:::\n").Paragraphs.Skip(1);
        Assert.Equal(expected, string.Concat(lines.Select(line => Keeps(line) ? 'T' : 'F')));
    }

    [Fact]
    public void A_heading_at_the_top_of_a_page_keeps_no_distance()
    {
        var file = DocxFile.Of("# 一\n\n字\n\n# 二\n\n## 三\n");
        Assert.Equal([true, false, true, false], file.Paragraphs.Select(paragraph => paragraph.Descendants(W + "spacing").Any()));
    }

    [Theory]
    [InlineData(":::: tip\n甲\n\n- 乙\n- 丙\n::::\n")]
    [InlineData(":::: letter\n- 乙\n\n  丁\n::::\n")]
    [InlineData(":::: warning\n1. 乙\n\n   丁\n2. 丙\n::::\n")]
    public void A_list_does_not_move_the_edge_of_its_box(string markdown)
    {
        var file = DocxFile.Of("# 一\n\n" + markdown);
        var edges = file.Paragraphs.Skip(1).Select(paragraph => StyleOf(file, DocxFile.StyleOf(paragraph)!)).Select(style => style.Descendants(W + "ind").Single())
            .Select(indent => Number(indent, "left") - Number(indent, "hanging"));
        Assert.Single(edges.Distinct());
    }

    [Fact]
    public void Marks_follow_the_design_where_word_has_a_switch()
    {
        var plain = Samples.Handbook() with { Punctuation = PunctuationStyle.Plain, HanLatinGap = HanLatinGap.None, HangsMarks = true, LineBreaking = LineBreaking.None };
        Assert.Equal("1 0 1 1 1 compressPunctuation", Switches(Samples.Handbook()));
        Assert.Equal("0 1 0 0 0 doNotCompress", Switches(plain));
    }

    private static string Switches(Design design)
    {
        var file = DocxFile.Of("# 一\n", design);
        var normal = StyleOf(file, "Normal").Element(W + "pPr")!;
        var values = new[] { "kinsoku", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN" }.Select(name => (string?)normal.Element(W + name)!.Attribute(W + "val") == "false" ? "0" : "1");
        return string.Join(' ', values) + " " + file.Part("word/settings.xml").Element(W + "characterSpacingControl")!.Attribute(W + "val")!.Value;
    }

    private static string Items(int count) => string.Concat(Enumerable.Range(1, count).Select(number => $"- 第{number}点\n"));

    private static bool IsItem(XElement paragraph) => DocxFile.StyleOf(paragraph)!.Contains("ListBullet", StringComparison.Ordinal);

    private static bool Keeps(XElement paragraph) => paragraph.Element(W + "pPr")!.Element(W + "keepNext") is not null;

    private static XElement StyleOf(DocxFile file, string id) =>
        file.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);

    private static int Number(XElement indent, string name) => (int?)indent.Attribute(W + name) ?? 0;
}
