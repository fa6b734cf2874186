using PackBuilder.Guides.Captures;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Captures.Sheets;

public class XlsxCaptureReaderTests
{
    [Fact]
    public void A_sheet_is_a_table_below_the_name_of_the_sheet() =>
        Assert.Equal(
            "1:1+1 h1 客服题库\n2:1+2 table 题目 | 答案 || 催单怎么办？ | 先核对 / 再答复\n",
            Outline(WorkbookOf.Rows("客服题库", ["题目", "答案"], ["催单怎么办？", "先核对\n再答复"])));

    [Fact]
    public void A_sheet_that_nobody_named_has_no_heading() =>
        Assert.Equal("1:1+2 table 题目 | 答案 || 一 | 二\n", Outline(WorkbookOf.Rows("Sheet1", ["题目", "答案"], ["一", "二"])));

    [Fact]
    public void Of_several_sheets_each_has_its_name() =>
        Assert.Equal(
            "1:1+1 h2 售前\n2:1+2 table 题目 | 答案 || 一 | 二\n4:1+1 h2 Sheet2\n5:1+2 table 题目 | 答案 || 三 | 四\n",
            Outline(WorkbookOf.Rows("售前", ["题目", "答案"], ["一", "二"]), WorkbookOf.Rows("Sheet2", ["题目", "答案"], ["三", "四"])));

    [Fact]
    public void A_title_and_a_line_above_the_table_stay_above_it() =>
        Assert.Equal(
            "1:1+1 h1 客服面试题库\n2:1+1 p 共一题，满分五分。\n3:1+2 table 题目 | 答案 || 一 | 二\n",
            Outline(WorkbookOf.Rows("Sheet1", ["客服面试题库"], ["共一题，满分五分。"], [], ["题目", "答案"], ["一", "二"])));

    [Fact]
    public void A_merged_row_inside_the_table_is_a_heading_and_the_header_holds_below_it()
    {
        var sheet = WorkbookOf.Rows("Sheet1", ["题目", "答案"], ["一、售前"], ["甲", "乙"], ["二、售后"], ["丙", "丁"]);
        sheet = sheet with { Xml = sheet.Xml + "<mergeCells><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A4:B4\"/></mergeCells>" };
        Assert.Equal(
            "1:1+1 table 题目 | 答案 || \n2:1+1 h2 一、售前\n3:1+1 table 题目 | 答案 || 甲 | 乙\n4:1+1 h2 二、售后\n5:1+1 table 题目 | 答案 || 丙 | 丁\n",
            Outline(sheet));
    }

    [Fact]
    public void A_cell_shows_what_the_program_shows_and_a_formula_its_value() =>
        Assert.Equal(
            "1:1+2 table 题目 | 什么是 SLA？ || 2026/3/9 | 35% || 2.5 分 | 30 || TRUE | 合格\n5:1+1 dropped reading ティーム\n".Replace("+2", "+4"),
            Outline(new TestSheet("Sheet1", "<sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46090</v></c><c r=\"B2\" s=\"2\"><v>0.35</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"3\"><v>2.5</v></c><c r=\"B3\"><f>SUM(1,29)</f><v>30</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" t=\"str\"><f>IF(1,\"合格\")</f><v>合格</v></c></row>"
                + "</sheetData>")));

    [Fact]
    public void What_is_hidden_is_left_out_with_the_reason()
    {
        var shown = new TestSheet("Sheet1", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
            + $"<row r=\"1\">{WorkbookOf.Text('A', 1, "题目")}{WorkbookOf.Text('B', 1, "答案")}{WorkbookOf.Text('C', 1, "内部")}</row>"
            + $"<row r=\"2\" hidden=\"1\">{WorkbookOf.Text('A', 2, "旧题")}{WorkbookOf.Text('B', 2, "旧答案")}</row>"
            + $"<row r=\"3\">{WorkbookOf.Text('A', 3, "新题")}{WorkbookOf.Text('B', 3, "新答案")}</row></sheetData>");
        var capture = Read(shown, WorkbookOf.Rows("草稿", ["作废"]) with { IsHidden = true });

        Assert.Equal(["题目", "答案"], capture.Blocks.OfType<CaptureTable>().Single().Header.AsEnumerable());
        Assert.Equal("新题", capture.Blocks.OfType<CaptureTable>().Single().Rows[0][0]);
        Assert.Equal(
            [("hidden-row", "旧题 | 旧答案"), ("hidden-column", "内部"), ("hidden-sheet", "作废")],
            capture.Blocks.OfType<CaptureDropped>().Select(dropped => (dropped.Reason, dropped.Text)));
    }

    [Fact]
    public void A_line_is_named_by_its_sheet_and_row()
    {
        var capture = Read(WorkbookOf.Rows("题库", ["题目", "答案"], [], ["一", "二"]));
        Assert.Equal("a.xlsx: sheet '题库' row 3", capture.Text.Locate(3, 1).ToString());
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_reported()
    {
        var read = Check(new TestSheet("题库", $"<sheetData><row r=\"1\">{WorkbookOf.Text('A', 1, "题目")}<c r=\"B1\"><f>A1</f></c></row></sheetData>"));
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal("PB1027", problem.Code);
        Assert.Contains("题库!B1", problem.Message);
    }

    [Fact]
    public void A_sheet_of_a_million_empty_columns_and_rows_is_read_at_once()
    {
        var capture = Read(new TestSheet("Sheet1",
            $"<sheetData><row r=\"1\">{WorkbookOf.Text('A', 1, "题目")}<c r=\"XFD1\" t=\"str\"><v>答案</v></c></row><row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>末行</v></c></row></sheetData>"));
        Assert.Equal(["末行", ""], Assert.IsType<CaptureTable>(Assert.Single(capture.Blocks)).Rows[0].AsEnumerable());
    }

    [Fact]
    public void A_sheet_whose_filled_cells_make_too_large_a_table_is_refused()
    {
        var cells = Enumerable.Range(1, 3000).Select(row => $"<row r=\"{row}\"><c r=\"{Column(row)}{row}\"><v>1</v></c></row>");
        var read = Check(new TestSheet("Sheet1", $"<sheetData>{string.Concat(cells)}</sheetData>"));
        Assert.Equal("PB1015", Assert.Single(read.Diagnostics).Code);

        static string Column(int number) => number == 0 ? "" : Column((number - 1) / 26) + (char)('A' + (number - 1) % 26);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_damaged_workbook_gives_one_message(int kind)
    {
        byte[] bytes = kind == 0
            ? WorkbookOf.Sheets(WorkbookOf.Rows("Sheet1", ["题目", "答案"]))[..^40]
            : ZipOf.Parts(("_rels/.rels", "<a"), ("xl/workbook.xml", "<b>"));
        var read = new CaptureReader().Read("a.xlsx", bytes);
        Assert.Null(read.Value);
        Assert.Equal("PB1024", Assert.Single(read.Diagnostics).Code);
    }

    private static string Outline(params TestSheet[] sheets) => BlockOutline.Of(Read(sheets));

    private static Capture Read(params TestSheet[] sheets)
    {
        var read = Check(sheets);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static Checked<Capture> Check(params TestSheet[] sheets) => new CaptureReader().Read("a.xlsx", WorkbookOf.Sheets(sheets));
}
