using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Guides.Restoration;
using PackBuilder.Tests.Guides.Captures;

namespace PackBuilder.Tests.Guides.Parsing;

public class SourceLedgerTests
{
    private const string Body = "热线客服怎么面试\n\n面试以前先把招聘启事读三遍，记下里面要求的能力，再想想自己有什么例子可以讲。\n\n";

    [Fact]
    public void What_is_left_out_is_quoted_with_its_rule_and_line()
    {
        var ledger = Parse.PlainText("首页 > 求职 > 正文\n" + Body + "上一篇：怎样写简历\n").Ledger!;

        Assert.Equal(
            [new DroppedText("breadcrumb", 1, "首页 > 求职 > 正文"), new DroppedText("neighbour-page", 6, "上一篇：怎样写简历")],
            ledger.Dropped.AsEnumerable());
        Assert.Equal(new CharacterCounts(63, 46, 17, 0), ledger.Characters);
    }

    [Fact]
    public void A_credit_cut_out_of_a_line_is_quoted_as_well()
    {
        var ledger = Parse.PlainText(Body + "先道歉（图片来源网络，侵删），再核对订单。\n").Ledger!;
        Assert.Equal(new DroppedText("image-credit", 5, "（图片来源网络，侵删）"), Assert.Single(ledger.Dropped));
        Assert.True(ledger.Balances);
    }

    [Fact]
    public void What_repairs_change_is_counted_apart()
    {
        var ledger = Parse.PlainText("業(yè)務(wù)說明：先核對訂單號碼，再說處理的時間，不要讓客戶一直等。\n").Ledger!;
        Assert.Equal(8, ledger.Characters!.Repaired);
        Assert.True(ledger.Balances);
    }

    [Fact]
    public void A_comment_of_a_Markdown_file_is_left_out_and_quoted()
    {
        var guide = Parse.Markdown("# 甲\n\n正文先说结论，再说理由，最后说怎么做。\n\n## 一节\n\n<!-- 待补 -->\n\n更多正文，说明每一步怎么做，要多久，谁来做，做完以后怎样告诉客户。\n");
        Assert.Equal(new DroppedText("comment", 7, "<!-- 待补 -->"), Assert.Single(guide.Ledger!.Dropped));
    }

    [Theory]
    [InlineData("版权所有某某网，未经许可不得转载，转载请注明出处，侵权必究，请联系本站删除。", true)]
    [InlineData("上一篇：怎样写简历", false)]
    public void Leaving_out_more_than_a_fifth_is_worth_a_warning(string furniture, bool warns) =>
        Assert.Equal(warns, Parse.Everything("a.txt", Body + furniture + "\n").Diagnostics.Any(problem => problem.Code == "PB2071"));

    [Fact]
    public void The_share_that_is_worth_a_warning_is_an_option()
    {
        var restored = Restore("首页 > 求职 > 正文\n" + Body);
        Assert.Equal(["PB2071"], new GuideParser(new LedgerOptions { LargestDroppedShare = 0.1 }).Parse(restored).Diagnostics.Select(problem => problem.Code));
        Assert.Empty(new GuideParser(new LedgerOptions { LargestDroppedShare = 0.9 }).Parse(restored).Diagnostics);
    }

    [Theory]
    [InlineData("3. 客户发火时怎么办？", true)]
    [InlineData("答：先道歉，再核对订单", true)]
    [InlineData("参考答案：B", true)]
    [InlineData("客服面试常见问题", false)]
    [InlineData("面试穿什么", false)]
    public void Leaving_out_what_looks_like_a_question_or_an_answer_is_worth_a_warning_with_its_place(string line, bool warns)
    {
        var warning = Parse.Everything("a.txt", Body + "热门推荐\n" + line + "\n").Diagnostics.FirstOrDefault(problem => problem.Code == "PB2072");
        Assert.Equal(warns ? 6 : (int?)null, warning?.Location!.Line);
    }

    [Fact]
    public void A_reader_that_loses_a_paragraph_is_caught()
    {
        var capture = CaptureOf.Markdown("# 甲\n\n先道歉。\n\n再核对订单。\n");
        Assert.Empty(CaptureBalance.Check(capture, "甲 先道歉 再核对订单").Diagnostics);

        var lost = CaptureBalance.Check(capture with { Blocks = [.. capture.Blocks.SkipLast(1)] }, "甲 先道歉 再核对订单");
        Assert.Contains("5 characters of this file were not read, among them '再核对订单'", Assert.Single(lost.Diagnostics).Message);
        Assert.Null(lost.Value);
    }

    [Fact]
    public void A_reader_that_loses_one_of_two_equal_paragraphs_is_caught()
    {
        var capture = CaptureOf.Markdown("先道歉。\n");
        Assert.Single(CaptureBalance.Check(capture, "先道歉。先道歉。").Diagnostics);
    }

    [Fact]
    public void A_raised_figure_is_the_figure() =>
        Assert.Empty(CaptureBalance.Check(CaptureOf.Markdown("10²米\n"), "102米").Diagnostics);

    [Theory]
    [InlineData("a.txt", "电话客服培训要点\n\n一、开场\n\n先问候客户，再报上公司和自己的名字，然后问客户需要什么帮助。\n\n二、结尾\n\n确认客户没有别的问题以后，感谢客户来电，等客户先挂断电话。\n")]
    [InlineData("a.md", "# 甲\n\n## 一节\n\n先问候客户，再报上公司和自己的名字，然后问客户需要什么帮助。\n\n- 确认客户没有别的问题以后，感谢客户来电，等客户先挂断电话。\n")]
    public void A_parser_that_loses_a_block_is_caught_with_its_place(string name, string text)
    {
        var restored = Restore(text, name);
        var guide = new GuideParser().Parse(restored).Value!;
        Assert.Empty(GuideBalance.Check(restored, guide));

        var last = guide.Sections[^1];
        var without = guide with { Sections = guide.Sections.SetItem(guide.Sections.Length - 1, last with { Blocks = last.Blocks.RemoveAt(last.Blocks.Length - 1) }) };
        var lost = Assert.Single(GuideBalance.Check(restored, without));
        Assert.Equal("PB2073", lost.Code);
        Assert.Contains("确认客户没有别的问题以后", lost.Message);
        Assert.Equal(last.Blocks[^1].From!.Line, lost.Location!.Line);
    }

    private static RestoredCapture Restore(string text, string name = "a.txt") =>
        new Restorer().Restore(new CaptureReader().Read(name, Encoding.UTF8.GetBytes(text)).Value!).Value!;
}
