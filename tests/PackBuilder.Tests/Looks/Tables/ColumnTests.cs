using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Looks.Tables;

/// <summary>How the width of a table is divided: for a hand, for words, and so that the table is low.</summary>
public class ColumnTests
{
    // Table text of 9.5 pt over the measure of A4.
    private const double Size = 9.5;
    private const double Measure = 441;

    [Theory]
    [InlineData("公司 | 岗位 | 投递日期 | 面试日期 | 结果 | 下一步", "25 25 20 20 25")]
    [InlineData("题号 | 第 1 天 | 第 3 天 | 第 7 天", "14 12 12 12")]
    [InlineData("Company | Date | Score | Next step", "25 20 14")]
    [InlineData("项目 | 第一次 | 第二次 | 第三次", "25 14 14 14")]
    [InlineData("我的故事（一句话） | 帮人解决 | 出过错 | 同时几件事 | 被人误会 | 遇到无理 | 学得快 | 改进流程 | 团队", "12 12 12 12 12 12 12 12 12")]
    public void Empty_columns_have_room_for_what_their_heads_ask_for(string heads, string millimetres)
    {
        int columns = heads.Split('|').Length;
        double[] widths = Millimetres(Table($"| {heads} |\n|{Repeat("---|", columns)}\n|{Repeat(" |", columns)}\n|{Repeat(" |", columns)}\n"));

        double[] least = [.. millimetres.Split(' ').Select(double.Parse)];
        Assert.All(least.Zip(widths), pair => Assert.True(pair.Second >= pair.First - 0.1, $"{pair.Second:0.0} mm of {pair.First}"));
    }

    [Fact]
    public void The_letter_of_an_answer_takes_no_room_from_what_is_to_be_read()
    {
        double[] widths = Millimetres(Table("| 题 | A | B | 选 |\n|---|---|---|---|\n| 客户要的赔偿超出你的权限，你该怎么开口 | 先答应再补手续 | 说明要申请，几点以前答复 | |\n"));

        Assert.InRange(widths[3], 11.9, 20);
    }

    [Fact]
    public void Columns_beside_ticked_ones_are_for_ticks()
    {
        double[] widths = Millimetres(Table("| 故事 | 难缠的人 | 犯过的错 | 与人合作 |\n|---|---|---|---|\n| 例：送错的那杯茶，后来怎样了，我学到了什么 | √ | √ | |\n| | | | |\n"));

        Assert.True(widths[0] > 60, string.Join(' ', widths));
    }

    [Fact]
    public void Sentences_that_have_no_room_anyway_leave_short_cells_whole()
    {
        double[] ems = [.. Divide(Table("| 项目 | 留着 | 试试 | 问一句 |\n|---|---|---|---|\n| 平均几秒一回 | | | |\n| 回错窗口 | | | |\n"), Measure).Ems];

        Assert.True(ems[0] >= 6 && ems.Skip(1).All(width => width >= 9), string.Join(' ', ems));
    }

    [Fact]
    public void A_column_says_itself_what_is_written_into_it()
    {
        double[] widths = Millimetres(Table("| 甲 | 乙 | 丙 | 丁 |\n|---|---|---|---|\n| 一 | | | |\n: 表 {write=\"- name tick 40mm\"}\n"));

        Assert.True(widths[1] >= 24.9 && widths[2] >= 11.9 && widths[3] >= 39.9, string.Join(' ', widths));
    }

    [Fact]
    public void Columns_for_the_same_thing_are_equally_wide()
    {
        double[] widths = Millimetres(Table("| 题号 | 第 1 天 | 第 3 天 | 第 7 天 | 题号 | 第 1 天 | 第 3 天 | 第 7 天 |\n|---|---|---|---|---|---|---|---|\n| | | | | | | | |\n| | | | | | | | |\n"));

        Assert.Equal(widths[1], widths[7], 0.01);
        Assert.Equal(widths[0], widths[4], 0.01);
    }

    [Fact]
    public void The_longest_cells_get_the_width_that_makes_the_table_low()
    {
        string prose = string.Concat(Enumerable.Repeat("一件具体的事，自然落到岗位", 4));
        double[] ems = Divide(Table($"| 项目 | 1 分 | 5 分 | 得分 |\n|---|---|---|---|\n| 听和问 | 答非所问 | {prose} | |\n| 表达 | 乱，行话多 | {prose} | |\n"), Measure).Ems.ToArray();

        Assert.Equal(2, Array.IndexOf(ems, ems.Max()));
        Assert.True(ems[2] > ems[0] + ems[1], string.Join(' ', ems));
    }

    [Fact]
    public void Tables_with_the_same_heads_share_their_columns()
    {
        var document = Document("| 词 | 意思 |\n|---|---|\n| 甲 | 短 |\n\n文\n\n| 词 | 意思 |\n|---|---|\n| 一个长得多的词在这里 | 也是短的 |\n");
        var divider = new TableDivider(TableFamilies.Of(document.Blocks), TextMeasure.Pages);
        var tables = document.Blocks.OfType<Table>().ToList();

        Assert.Equal(divider.Divide(tables[0], Room(2, Measure)).Ems, divider.Divide(tables[1], Room(2, Measure)).Ems);
    }

    [Fact]
    public void Two_languages_stand_below_each_other_in_the_cells_that_have_no_room_for_both()
    {
        var divided = Divide(Table("| 项目 | 做法 |\n|---|---|\n| 信 | 不给，核实，马上报告 Refuses, verifies and reports at once |\n| 礼 | 给了 Gives it |\n"), 160);

        Assert.Contains(divided.Table.Rows[0][1].Inlines, inline => inline is LineBreak);
        Assert.DoesNotContain(divided.Table.Rows[1][1].Inlines, inline => inline is LineBreak);
    }

    [Fact]
    public void Two_languages_that_have_room_stay_on_a_line()
    {
        var divided = Divide(Table("| 项目 | 做法 |\n|---|---|\n| 礼 | 给了 Gives it |\n"), Measure);

        Assert.DoesNotContain(divided.Table.Rows[0][1].Inlines, inline => inline is LineBreak);
    }

    [Theory]
    [InlineData(12, 200, false)]
    [InlineData(3, 200, true)]
    public void A_table_that_has_no_room_for_its_words_says_so(int columns, double width, bool fits)
    {
        string row = Repeat(" responsibility |", columns);
        Assert.Equal(fits, Divide(Table($"|{row}\n|{Repeat("---|", columns)}\n|{row}\n"), width).Fits);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(380, true)]
    public void A_table_whose_columns_would_be_towers_of_words_has_no_room_either(double width, bool fits)
    {
        string points = string.Join(' ', Enumerable.Repeat("Keep it short, with one idea in each sentence.", 4));
        Assert.Equal(fits, Divide(Table($"| Question | Points | 1 · 3 · 5 | Score |\n|---|---|---|---|\n| Introduce yourself. | {points} | {points} | |\n"), width).Fits);
    }

    [Fact]
    public void As_a_list_every_cell_follows_the_head_of_its_column()
    {
        var blocks = TableAsList.Of(Table("| 姓名 | 岗位 | 日期 |\n|---|---|---|\n| 小林 | 客服 | |\n"), Words.For("zh-CN"), []);

        Assert.Equal("姓名：小林", DocumentWalk.PlainText(((Paragraph)blocks[0]).Inlines));
        var items = ((ListBlock)blocks[1]).Items.Select(item => ((Paragraph)item.Blocks[0]).Inlines).ToList();
        Assert.Equal(["岗位：客服", "日期："], items.Select(DocumentWalk.PlainText));
        Assert.IsType<Blank>(items[1][^1]);
    }

    [Theory]
    [InlineData("name date")]
    [InlineData("name word -")]
    [InlineData("name 2mm -")]
    public void A_wrong_word_for_what_is_written_is_an_error(string write)
    {
        var read = MarkdownReader.Read(new SourceText("test.md", $"---\ntitle: T\n---\n\n| 甲 | 乙 | 丙 |\n|---|---|---|\n| | | |\n: 表 {{write=\"{write}\"}}\n"));

        Assert.Equal("PB4049", Assert.Single(read.Diagnostics).Code);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static Document Document(string markdown) => MarkdownReader.Read(new SourceText("test.md", "---\ntitle: T\n---\n\n" + markdown)).Value!;

    private static Table Table(string markdown) => Document(markdown).Blocks.OfType<Table>().Single();

    private static TableRoom Room(int columns, double width) => new((width - 8 * columns) / Size, Size);

    private static DividedTable Divide(Table table, double width) =>
        new TableDivider(TableFamilies.Of([table]), TextMeasure.Pages).Divide(table, Room(table.Columns.Length, width));

    private static double[] Millimetres(Table table)
    {
        var ems = Divide(table, Measure).Ems;
        double scale = Room(ems.Length, Measure).Ems / ems.Sum();
        return [.. ems.Select(width => width * scale * Size * 25.4 / 72)];
    }
}
