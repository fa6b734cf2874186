using PackBuilder.Guides.Captures;

namespace PackBuilder.Tests.Guides.Restoration.Layout;

public class LayoutPassTests
{
    private const string Wrapped = """
        一、接听之前
        接起电话以前先打开系统，把常用的页面准备好，这样客户说
        出订单号码的时候就能马上查到，不必让对方拿着电话等，也
        不会因为手忙脚乱而说错话。
        1.问候要短，报上公司和自己的名字，语速比平时慢一点点就
        可以了，客户听得清楚，自己也不容易紧张，后面的对话自然
        就顺了。
        2.记下要点。
        """;

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_joined_and_others_stay() =>
        Assert.Equal(
            [
                "一、接听之前",
                "接起电话以前先打开系统，把常用的页面准备好，这样客户说出订单号码的时候就能马上查到，不必让对方拿着电话等，也不会因为手忙脚乱而说错话。",
                "1.问候要短，报上公司和自己的名字，语速比平时慢一点点就可以了，客户听得清楚，自己也不容易紧张，后面的对话自然就顺了。",
                "2.记下要点。",
            ],
            Restore.Text(Wrapped).Capture.Blocks.OfType<CaptureLine>().Select(line => line.Text));

    [Fact]
    public void A_joined_line_stands_where_its_first_part_stood_and_no_line_is_lost()
    {
        var blocks = Restore.Text(Wrapped).Capture.Blocks;
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], blocks.Select(block => block.At.Line));
        Assert.Equal([1, 2, 5, 8], blocks.OfType<CaptureLine>().Select(block => block.At.Line));
    }

    [Fact]
    public void A_text_with_a_line_for_each_paragraph_is_left_alone()
    {
        const string text = "先问候，再确认身份\n把问题重复一遍\n查系统，说明进度，给出时间，留下联系方式\n结束时道谢\n再见";
        Assert.Equal(text, Restore.Clean(text));
    }

    [Fact]
    public void A_blank_after_every_character_goes_and_is_noted()
    {
        const string text = "客 服 面 试 题 库\n1 . 请 先 介 绍 一 下 你 自 己 ？\n答 ： 我 做 过 两 年 客 服 ， 用 过 C R M 系 统 。\n第 2 题 怎 样 安 抚 客 户";
        var restored = Restore.Text(text);
        Assert.Equal(
            ["客服面试题库", "1.请先介绍一下你自己？", "答：我做过两年客服，用过C R M系统。", "第2题怎样安抚客户"],
            restored.Capture.Blocks.OfType<CaptureLine>().Select(line => line.Text));
        Assert.Contains(restored.Repairs!.Changes, change => change.Key == "spaced-text");
    }

    [Fact]
    public void A_blank_between_Chinese_words_stays_where_it_is_rare()
    {
        const string text = "姓名 张三\n岗位 在线客服\n请先介绍一下你自己，再说说为什么选择客服这个岗位。";
        Assert.Equal(text, Restore.Clean(text));
    }

    [Fact]
    public void The_head_of_a_printed_page_is_furniture_and_the_paragraph_goes_on_below_it()
    {
        var restored = Restore.Text("客服手册      第 1 页 共 3 页\n接起电话以前先打开系统。\n客服手册      第 2 页 共 3 页\n把问题重复一遍。\n客服手册      第 3 页 共 3 页\n结束时道谢。");
        Assert.Equal([(1, "page-head"), (3, "page-head"), (5, "page-head")], restored.Furniture.Select(taken => (taken.Line, taken.Rule)));
    }

    [Fact]
    public void A_line_that_speaks_of_a_page_stays()
    {
        const string text = "第3页话术要背熟\n见手册第 2 页的表格，再答复客户。\n翻到第3页";
        Assert.Equal(text, Restore.Clean(text));
    }

    [Fact]
    public void A_long_line_that_repeats_the_one_before_is_taken_out()
    {
        const string line = "接起电话以前先打开系统，把常用的页面准备好，省得客户等。";
        var restored = Restore.Text($"{line}\n\n{line}\n好的\n好的");
        Assert.Equal((3, "duplicate"), restored.Furniture.Select(taken => (taken.Line, taken.Rule)).Single());
    }
}
