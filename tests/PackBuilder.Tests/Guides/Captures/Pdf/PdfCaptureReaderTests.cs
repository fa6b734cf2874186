using System.Diagnostics;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Captures.Pdf;

/// <summary>Documents without a structure tree, read by their look.</summary>
public class PdfCaptureReaderTests
{
    // 40 characters of 10 pt from the margin of 72 pt to 472 pt.
    private const string Full = "客户来电说包裹还没有到，请先核对订单号和收件地址，再告诉他现在走到了哪里并且说明预";

    [Fact]
    public void Chinese_lines_are_joined_without_a_blank_until_a_line_is_short() =>
        Assert.Equal(
            ["P " + Full + Full + "计送到的时间。", "P 下一段从这里开始。"],
            Read(PdfOf.Lines(72, 700, 16, Full, Full, "计送到的时间。", "下一段从这里开始。")));

    [Fact]
    public void English_lines_are_joined_with_a_blank_and_without_the_hyphen_of_a_divided_word()
    {
        string[] lines = ["When a customer calls about a parcel that has not arrived, first check the order and repre-", "sent the company well, then say where the parcel is right now and when it will be at home", "at last."];
        Assert.Equal(
            ["P When a customer calls about a parcel that has not arrived, first check the order and represent the company well, then say where the parcel is right now and when it will be at home at last.", "D[hyphenation] -"],
            Read(PdfOf.Lines(72, 700, 16, lines)));
    }

    [Fact]
    public void A_line_that_is_set_in_or_stands_apart_starts_a_paragraph()
    {
        string indented = string.Concat(PdfOf.Text(92, 700, Full[..38]), PdfOf.Text(72, 684, Full), PdfOf.Text(92, 668, Full[..38]), PdfOf.Text(72, 652, Full[..20]), PdfOf.Text(72, 620, Full[..9]));
        Assert.Equal([$"P {Full[..38]}{Full}", $"P {Full[..38]}{Full[..20]}", $"P {Full[..9]}"], Read(indented));
    }

    [Fact]
    public void Questions_options_and_answers_on_lines_of_their_own_stay_apart() =>
        Assert.Equal(
            ["P 1. 客户催单，第一步是（  ）".Replace("  ", " "), "P A. 核对订单  B. 道歉", "P 答案：A", "P 2. 什么叫首次响应"],
            Read(PdfOf.Text(72, 700, "1. 客户催单，第一步是（  ）"), PdfOf.Text(72, 684, "A. 核对订单"), PdfOf.Text(300, 684, "B. 道歉"), PdfOf.Text(72, 668, "答案：A"), PdfOf.Text(72, 652, "2. 什么叫首次响应")));

    [Fact]
    public void Larger_lines_are_headings_by_their_size_and_bold_ones_below_them() =>
        Assert.Equal(
            ["H1 客服面试手册", "H2 一、准备", "P " + Full[..30], "H3 说话的分寸", "P " + Full[..30], "H2 二、当天", "P " + Full[..30]],
            Read(PdfOf.Text(200, 760, "客服面试手册", 22), PdfOf.Text(72, 720, "一、准备", 14), PdfOf.Text(72, 690, Full[..30]), PdfOf.Text(72, 660, "说话的分寸", bold: true),
                PdfOf.Text(72, 640, Full[..30]), PdfOf.Text(72, 600, "二、当天", 14), PdfOf.Text(72, 570, Full[..30])));

    [Fact]
    public void A_bold_question_is_a_paragraph_that_says_it_is_bold()
    {
        var capture = Capture(PdfOf.Text(72, 700, "1. 怎样安抚客户？", bold: true), PdfOf.Text(72, 680, "答：", bold: true) + PdfOf.Text(92, 680, Full[..30]));
        Assert.Equal((true, 10), (capture.Blocks[0].Look.IsBold, capture.Blocks[0].Look.Size));
        Assert.Equal((false, 2), (capture.Blocks[1].Look.IsBold, capture.Blocks[1].Look.BoldStart));
        Assert.IsType<CaptureParagraph>(capture.Blocks[0]);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string left = Full[..22], right = "右栏" + Full[..20];
        string[] pages = [.. Enumerable.Range(0, 8).Select(i => PdfOf.Text(72, 700 - i * 16, left) + PdfOf.Text(320, 693 - i * 16, right))];
        Assert.Equal(
            ["H1 上面的标题横跨两栏", "P " + string.Concat(Enumerable.Repeat(left, 8)) + string.Concat(Enumerable.Repeat(right, 8))],
            Read([PdfOf.Text(220, 740, "上面的标题横跨两栏", 16), .. pages]));
    }

    // As narrow as scientific papers have it, with a page number in the middle.
    [Fact]
    public void Columns_with_a_narrow_gutter_are_read_one_after_the_other()
    {
        string left = Full[..22], right = "右栏" + Full[..20];
        string[] pages = [.. Enumerable.Range(0, 8).Select(i => PdfOf.Text(72, 700 - i * 16, left) + PdfOf.Text(302, 698 - i * 16, right))];
        Assert.Equal(
            ["P " + string.Concat(Enumerable.Repeat(left, 8)) + string.Concat(Enumerable.Repeat(right, 8)), "P 7"],
            Read([.. pages, PdfOf.Text(294.5, 120, "7")]));
    }

    // Names to be signed beside what they sign for, or two columns: nobody can tell.
    [Fact]
    public void Lines_with_text_side_by_side_are_read_across_with_a_warning()
    {
        var read = new CaptureReader().Read("a.pdf", PdfOf.Pages(string.Concat(Enumerable.Range(0, 5).Select(i => PdfOf.Text(72, 700 - i * 16, "先听清再答话") + PdfOf.Text(320, 700 - i * 16, "再说多久办好")))));
        Assert.Equal("PB1039", Assert.Single(read.Diagnostics).Code);
        Assert.Contains("page 1", read.Diagnostics[0].Message);
    }

    [Fact]
    public void Numbers_that_count_the_pages_are_folios_wherever_they_stand() =>
        Assert.Equal(
            ["P 第一页。", "F[folio] 3", "P 第二页，到2026", "F[folio] 4"],
            Outline(CaptureOfPages(PdfOf.Text(72, 700, "第一页。") + PdfOf.Text(290, 130, "3"), PdfOf.Text(72, 700, "第二页，到2026") + PdfOf.Text(290, 130, "4"))));

    [Fact]
    public void Rows_of_figures_without_lines_are_rows_however_close_they_stand() =>
        Assert.Equal(
            ["T 指标 | 目标 | 说明 || 响应 | 30 | 人工第一句 || 满意 | 92% | 看评价 || 解决 | 85% | 一次办完"],
            Read([.. new[] { (30, "指标", "目标", "说明"), (0, "响应", "30", "人工第一句"), (-14, "满意", "92%", "看评价"), (-28, "解决", "85%", "一次办完") }.Select(row =>
                PdfOf.Text(90 - row.Item2.Length, 700 + row.Item1, row.Item2) + PdfOf.Text(200 - 5 * row.Item3.Length, 700 + row.Item1, row.Item3) + PdfOf.Text(300 - 5 * row.Item4.Length, 700 + row.Item1, row.Item4))]));

    [Fact]
    public void A_heading_of_two_lines_is_one_though_marks_hang_over_the_margin_elsewhere() =>
        Assert.Equal(
            ["H1 问题十六：同时来了四件事，一位胸闷，两位在办入住，一位电话催叫车，还有人说房门打不开", "P " + Full + "，" + Full + "，" + Full + "，完。"],
            Read(PdfOf.Text(72, 760, "问题十六：同时来了四件事，一位胸闷，两位在办入住，一位电话", 14), PdfOf.Text(72, 742, "催叫车，还有人说房门打不开", 14), PdfOf.Lines(72, 700, 16, Full + "，", Full + "，", Full + "，", "完。")));

    [Fact]
    public void A_ligature_is_read_as_its_letters() => Assert.Equal(["P first floor"], Read(PdfOf.Text(72, 700, "ﬁrst ﬂoor")));

    [Fact]
    public void Running_heads_folios_and_watermarks_are_furniture()
    {
        var capture = CaptureOfPages([.. Enumerable.Range(1, 3).Select(page =>
            PdfOf.Text(72, 800, "客服面试手册") + PdfOf.Text(72, 700, Full[..(20 + page)] + "。") + PdfOf.Text(280, 40, $"第 {page} 页 共 3 页") + PdfOf.Slanted(150, 300, "内部资料"))]);

        Assert.Equal(
            ["running-head", "folio", "watermark"],
            capture.Blocks.OfType<CaptureFurniture>().Take(3).Select(furniture => furniture.Rule).Order().Reverse().Order(Comparer<string>.Create((a, b) => Order(a) - Order(b))));
        Assert.Equal(9, capture.Blocks.OfType<CaptureFurniture>().Count());
        Assert.Equal(3, capture.Blocks.OfType<CaptureParagraph>().Count());

        static int Order(string rule) => rule switch { "running-head" => 0, "folio" => 1, _ => 2 };
    }

    [Fact]
    public void A_paragraph_goes_on_on_the_next_page() =>
        Assert.Equal(
            ["P " + Full + "计送到的时间。"],
            Outline(CaptureOfPages(PdfOf.Text(72, 100, Full), PdfOf.Text(72, 760, "计送到的时间。"))));

    [Fact]
    public void A_drawn_table_is_a_table_and_lines_of_a_cell_are_joined()
    {
        string rules = string.Concat(new[] { 72, 200, 452 }.Select(x => PdfOf.Line(x, 640, x, 720))) + string.Concat(new[] { 720, 700, 640 }.Select(y => PdfOf.Line(72, y, 452, y)));
        Assert.Equal(
            ["T 问题 | 参考答案 || 催单怎么办？ | 客户来电说包裹还没有到，请先核对订单号和收件地址。\n第二点另起一行。"],
            Read(rules, PdfOf.Text(76, 705, "问题"), PdfOf.Text(204, 705, "参考答案"), PdfOf.Text(76, 685, "催单怎么办？"), PdfOf.Text(204, 685, "客户来电说包裹还没有到，请先核对订单号和收件地"),
                PdfOf.Text(204, 670, "址。"), PdfOf.Text(204, 655, "第二点另起一行。")));
    }

    [Fact]
    public void Three_columns_that_are_aligned_are_a_table() =>
        Assert.Equal(
            ["T 指标 | 目标 | 说明 || 响应 | 30秒 | 人工第一句 || 满意度 | 92% | 以评价计"],
            Read([.. new[] { ("指标", "目标", "说明"), ("响应", "30秒", "人工第一句"), ("满意度", "92%", "以评价计") }.Select((row, i) =>
                PdfOf.Text(72, 700 - 20 * i, row.Item1) + PdfOf.Text(180, 700 - 20 * i, row.Item2) + PdfOf.Text(300, 700 - 20 * i, row.Item3))]));

    // Cells of several lines, centred in their rows, and no line around them.
    [Fact]
    public void Rows_that_stand_apart_are_a_table_and_cells_of_several_lines_are_read_one_after_the_other() =>
        Assert.Equal(
            ["T 台阶 | 回答 | 评语 || 一级 | 先道歉再核对订单，然后说多久有消息。 | 时间和做法都有 || 二级 | 只说对不起。 | 没有下一步"],
            Read(Row(700, ["台阶"], ["回答"], ["评语"]), Row(660, ["一级"], ["先道歉再核对订单，然", "后说多久有消息。"], ["时间和做法都有"]), Row(610, ["二级"], ["只说对不起。"], ["没有下一步"])));

    [Fact]
    public void A_table_without_lines_goes_on_on_the_next_page_within_a_row() =>
        Assert.Equal(
            ["T 台阶 | 回答 || 一级 | 先道歉再核对订单，然后说多久有消息。 || 二级 | 只说对不起，没有下一步"],
            Outline(CaptureOfPages(
                Row(200, ["台阶"], ["回答"]) + Row(160, ["一级"], ["先道歉再核对订单，然", "后说多久有消息。"]) + Row(110, ["二级"], ["只说对不起，没有下一"]),
                Row(760, [], ["步"]))));

    [Fact]
    public void The_rest_of_a_row_is_told_from_the_next_row() =>
        Assert.Equal(
            ["T 台阶 | 回答 || 一级 | 先道歉再核对订单，然后说。 || 二级 | 只说对不起，没有下文。 || 三级 | 先问清楚"],
            Outline(CaptureOfPages(
                Row(200, ["台阶"], ["回答"]) + Row(160, ["一级"], ["先道歉再核对订单，然", "后说。"]) + Row(110, ["二级"], ["只说对不起，没有下文。"]),
                Row(760, ["三级"], ["先问清楚"]))));

    [Fact]
    public void Numbers_and_bullets_in_front_of_text_are_no_column() =>
        Assert.Equal(
            ["I0 • 先道歉，再核对", "I0 • 说清时间", "P 1. 先听", "P 2. 再答"],
            Read(PdfOf.Text(72, 700, "•") + PdfOf.Text(92, 700, "先道歉，再核对"), PdfOf.Text(72, 684, "•") + PdfOf.Text(92, 684, "说清时间"),
                PdfOf.Text(72, 640, "1.") + PdfOf.Text(92, 640, "先听"), PdfOf.Text(72, 600, "2.") + PdfOf.Text(92, 600, "再答")).Select(line => line.Replace("  ", " ")));

    // The lines of a cell are centred around the height of the row.
    private static string Row(double y, params string[][] cells) => string.Concat(cells.Select((lines, column) => PdfOf.Lines(72 + 120 * column, y + (lines.Length - 1) * 7, 14, lines)));

    private const string Grey = "/W 2 /H 2 /BPC 8 /CS /G /F /AHx ID 004080FF> EI";

    [Fact]
    public void A_picture_stands_behind_the_text_above_it()
    {
        var capture = Capture(PdfOf.Text(72, 700, "图在下面。"), Drawn(72, 560, Grey), Drawn(72, 545, Grey, size: 8), PdfOf.Text(72, 520, "图在上面。"));
        Assert.Equal(["CaptureParagraph", "CapturePicture", "CaptureParagraph"], capture.Blocks.Select(block => block.GetType().Name));
        var picture = Assert.Single(capture.Blocks.OfType<CapturePicture>());
        Assert.Equal(("page-1-1.png", 35.3), (picture.Reference, picture.Width));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture.Bytes!.Value.Span[..4].ToArray());
    }

    [Fact]
    public void What_comes_back_on_every_page_or_lies_below_all_of_it_is_no_picture_of_the_guide()
    {
        var capture = CaptureOfPages([.. Enumerable.Range(1, 3).Select(page => PdfOf.Text(72, 600, $"第{page}节。") + Drawn(400, 700, Grey) + Drawn(0, 0, Grey, 595, 842))]);
        Assert.DoesNotContain(capture.Blocks, block => block is CapturePicture);
    }

    [Fact]
    public void A_picture_that_cannot_be_read_is_told_with_its_page()
    {
        var read = new CaptureReader().Read("a.pdf", PdfOf.Pages(PdfOf.Text(72, 700, "第一页。"), PdfOf.Text(72, 700, "图在下面。") + Drawn(72, 560, "/W 2 /H 2 /BPC 8 /CS /G /F /DCT ID ???? EI")));
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal("PB1038", problem.Code);
        Assert.Contains("page 2", problem.Message);
    }

    [Fact]
    public void A_remark_on_a_page_is_a_note_for_the_trainer_and_what_was_filled_in_is_left_out()
    {
        byte[] pdf = PdfOf.Annotated(PdfOf.Text(72, 700, "上面的话。") + PdfOf.Text(72, 500, "下面的话。"),
            "<< /Type /Annot /Subtype /Text /Rect [300 600 320 620] /Contents <FEFF8FD998985E3880030021> >> << /Type /Annot /Subtype /Widget /Rect [300 560 320 580] /FT /Tx /V (Li) >> "
            + "<< /Type /Annot /Subtype /Link /Rect [300 560 320 580] /Contents (a link) >>");
        Assert.Equal(["P 上面的话。", "N 这题常考!", "D[form-field] Li", "P 下面的话。"], Outline(new CaptureReader().Read("a.pdf", pdf).Value!));
    }

    private static string Drawn(double x, double y, string image, double size = 100, double? height = null) => FormattableString.Invariant($"q {size} 0 0 {height ?? size} {x} {y} cm BI {image} Q\n");

    [Fact]
    public void A_bullet_makes_an_item() =>
        Assert.Equal(["I0 • 先道歉", "I0 • 再核对"], Read(PdfOf.Text(90, 700, "• 先道歉"), PdfOf.Text(90, 680, "• 再核对")));

    [Fact]
    public void Characters_that_are_drawn_twice_are_read_once_and_are_bold()
    {
        var capture = Capture(PdfOf.Text(72, 700, "先听后说", 12), PdfOf.Text(72.3, 700, "先听后说", 12), PdfOf.Text(72, 660, Full));
        Assert.Equal(["H1 先听后说", "P " + Full, "D[drawn-twice] 先听后说"], Outline(capture));
    }

    [Fact]
    public void A_line_is_named_by_its_page() =>
        Assert.Equal("a.pdf: page 2", CaptureOfPages(PdfOf.Text(72, 700, "第一页。"), PdfOf.Text(72, 700, "第二页。")).Text.Locate(2, 1).ToString());

    [Fact]
    public void A_scan_is_refused() => Refused(PdfOf.Pages("0 0 100 100 re f"), "PB1031");

    [Fact]
    public void A_file_with_a_password_is_refused() => Refused(PdfOf.Encrypted(PdfOf.Text(72, 700, "密")), "PB1030");

    [Fact]
    public void A_font_that_does_not_say_what_it_shows_is_refused() => Refused(PdfOf.Unmapped(PdfOf.Text(72, 700, "客户来电说包裹还没有到")), "PB1032");

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.4 this is cut off")]
    public void A_file_that_is_cut_off_is_refused(string text) => Refused(System.Text.Encoding.ASCII.GetBytes(text), "PB1034");

    [Fact]
    public void A_damaged_file_gives_a_capture_or_a_message_but_never_an_exception()
    {
        byte[] sound = PdfOf.Pages(PdfOf.Lines(72, 700, 16, Full, Full, "完。"), PdfOf.Text(72, 700, "第二页"));
        var random = new Random(20261130);
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < 300 && (i < 60 || watch.Elapsed < TimeSpan.FromSeconds(8)); i++)
        {
            byte[] bytes = [.. sound];
            for (int hit = random.Next(1, 12); hit > 0; hit--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0)
                bytes = bytes[..random.Next(8, bytes.Length)];
            var read = new CaptureReader().Read("a.pdf", bytes);
            Assert.True(read.Value is not null || read.HasErrors);
        }
    }

    private static void Refused(byte[] bytes, string code)
    {
        var read = new CaptureReader().Read("a.pdf", bytes);
        Assert.Null(read.Value);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }

    private static IEnumerable<string> Read(params string[] content) => Outline(Capture(content));

    private static Capture Capture(params string[] content) => CaptureOfPages(string.Concat(content));

    private static Capture CaptureOfPages(params string[] pages)
    {
        var read = new CaptureReader().Read("a.pdf", PdfOf.Pages(pages));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static IEnumerable<string> Outline(Capture capture) => capture.Blocks.Select(block => block switch
    {
        CaptureHeading heading => $"H{heading.Level} {heading.Text}",
        CaptureParagraph paragraph => $"P {paragraph.Text}",
        CaptureItem item => $"I{item.Depth} {item.Marker} {item.Text}",
        CaptureTable table => $"T {string.Join(" | ", table.Header)}{string.Concat(table.Rows.Select(row => " || " + string.Join(" | ", row)))}",
        CaptureDropped dropped => $"D[{dropped.Reason}] {dropped.Text}",
        CaptureNote note => $"N {note.Text}",
        CaptureFurniture furniture => $"F[{furniture.Rule}] {furniture.Text}",
        _ => block.ToString(),
    });
}
