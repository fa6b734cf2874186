using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>A table is a bank where one column asks and another answers, by its head or by what stands in it.</summary>
public class BankTableTests
{
    [Theory]
    [InlineData("| 序号 | 问题 | 参考答案 |\n|---|---|---|\n| 1 | 顾客嫌贵怎么办？ | 讲清贵在哪里。 |\n| 2 | 缺货怎么说？ | 说何时到货。 |\n")]
    [InlineData("| 编号 | 面试题目 | 答题要点 | 备注 |\n|---|---|---|---|\n| 1 | 顾客嫌贵怎么办？ | 讲清贵在哪里。 | |\n| 2 | 缺货怎么说？ | 说何时到货。 | |\n")]
    [InlineData("| 1 | 顾客嫌贵怎么办？ | 讲清贵在哪里。 |\n|---|---|---|\n| 2 | 缺货怎么说？ | 说何时到货。 |\n")]
    [InlineData("| 问： | 顾客嫌贵怎么办？ |\n|---|---|\n| 答： | 讲清贵在哪里。 |\n| 问： | 缺货怎么说？ |\n| 答： | 说何时到货。 |\n")]
    public void A_row_is_a_question(string table)
    {
        var guide = Parse.Markdown("# 导购\n\n" + table);

        Assert.Equal(["顾客嫌贵怎么办？", "缺货怎么说？"], guide.Blocks<QuestionBlock>().Select(question => question.Prompt.Zh));
        Assert.Equal(["讲清贵在哪里。", "说何时到货。"], guide.Blocks<QuestionBlock>().Select(question => question.Answer.Text?.Zh));
    }

    [Fact]
    public void Columns_for_options_and_kinds_make_a_closed_question()
    {
        var question = Assert.Single(Parse.Markdown("""
            # 题库

            | 题型 | 题干 | 选项A | 选项B | 选项C | 答案 | 解析 |
            |---|---|---|---|---|---|---|
            | 多选题 | 收货时要核对（  ）。 | 品名 | 天气 | 数量 | AC | 天气与收货无关。 |
            """).Blocks<QuestionBlock>());

        Assert.Equal(ClosedKinds.MultipleChoice, question.Kind);
        Assert.Equal(["A", "B", "C"], question.Options.Select(option => option.Key));
        Assert.Equal(["A", "C"], question.Correct);
        Assert.Equal("天气与收货无关。", question.Explanation?.Zh);
    }

    [Theory]
    [InlineData("| 情况 | 可以这样说 |\n|---|---|\n| 包裹晚到 | 我马上联系快递。 |\n| 买错尺码 | 我帮您登记换货。 |\n")]
    [InlineData("| 问题 | 负责人 |\n|---|---|\n| 灯不亮 | 老周 |\n| 门关不上 | 小林 |\n")]
    public void Another_table_stays_one(string table)
    {
        var guide = Parse.Markdown("# 手册\n\n" + table);

        Assert.Empty(guide.Blocks<QuestionBlock>());
        Assert.Single(guide.Blocks<TableBlock>());
    }
}
