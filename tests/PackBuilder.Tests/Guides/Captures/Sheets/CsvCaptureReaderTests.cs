using System.Text;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.Sheets;

public class CsvCaptureReaderTests
{
    private const string Bank = "题目,选项A,选项B,答案\n“以客户为中心”指什么？,先听,先说,A\n催单怎么办？,道歉,核对,B\n";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("gb18030", false)]
    public void A_bank_is_a_table_with_its_header_in_every_encoding(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var capture = Read([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Bank)]);

        Assert.Equal("csv", capture.Format.Name);
        Assert.Equal(
            "1:1+3 table 题目 | 选项A | 选项B | 答案 || “以客户为中心”指什么？ | 先听 | 先说 | A || 催单怎么办？ | 道歉 | 核对 | B\n", BlockOutline.Of(capture));
    }

    [Theory]
    [InlineData(",", "a.csv")]
    [InlineData(";", "a.csv")]
    [InlineData("\t", "a.csv")]
    [InlineData("\t", "a.tsv")]
    public void The_separator_is_found(string separator, string name)
    {
        var table = Table(Bank.Replace(",", separator), name);
        Assert.Equal(["题目", "选项A", "选项B", "答案"], table.Header.AsEnumerable());
        Assert.Equal(["催单怎么办？", "道歉", "核对", "B"], table.Rows[1].AsEnumerable());
    }

    [Fact]
    public void A_quoted_cell_keeps_separators_quotation_marks_and_line_ends()
    {
        var table = Table("题目,答案\r\n\"他说\"\"稍等\"\",怎么答？\",\"先道歉\r\n再说明\"\r\n下一题,好\r\n");

        Assert.Equal(["他说\"稍等\",怎么答？", "先道歉\n再说明"], table.Rows[0].AsEnumerable());
        Assert.Equal([2, 4], table.RowLines.AsEnumerable());
        Assert.Equal(4, table.Lines);
    }

    [Fact]
    public void Lines_above_the_table_are_a_heading_and_paragraphs() =>
        Assert.Equal(
            "1:1+1 h1 客服题库\n2:1+2 p 共两题。\n4:1+2 table 题目 | 答案 || 一 | 二\n",
            BlockOutline.Of(Read(Encoding.UTF8.GetBytes("客服题库,\n共两题。,\n,\n题目,答案\n一,二\n"))));

    [Fact]
    public void A_short_row_has_empty_cells_at_its_end() => Assert.Equal(["一", "", ""], Table("题目,答案,解析\n一\n").Rows[0].AsEnumerable());

    [Fact]
    public void One_column_is_no_table() =>
        Assert.All(Read("第一行\n第二行\n"u8.ToArray()).Blocks, block => Assert.IsType<CaptureParagraph>(block));

    [Fact]
    public void A_quotation_mark_that_is_never_closed_swallows_no_row()
    {
        var read = new CaptureReader().Read("a.csv", Encoding.UTF8.GetBytes("题目,答案\n\"一,二\n三,四\n"));

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(("PB1028", 2), (problem.Code, problem.Location!.Line));
        Assert.Equal(["三", "四"], Assert.IsType<CaptureTable>(Assert.Single(read.Value!.Blocks)).Rows[1].AsEnumerable());
    }

    [Fact]
    public void A_line_that_names_the_separator_is_none_of_the_table()
    {
        var capture = Read("sep=;\n题目;答案\n一;二\n"u8.ToArray());
        Assert.Equal("separator-line", Assert.IsType<CaptureFurniture>(capture.Blocks[0]).Rule);
        Assert.Equal(["题目", "答案"], Assert.IsType<CaptureTable>(capture.Blocks[1]).Header.AsEnumerable());
    }

    private static CaptureTable Table(string text, string name = "a.csv") => Assert.IsType<CaptureTable>(Assert.Single(CaptureOf.Text(text, name).Blocks));

    private static Capture Read(byte[] bytes)
    {
        var read = new CaptureReader().Read("a.csv", bytes);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }
}
