using PackBuilder.Guides.Model;
using PackBuilder.Tests.Guides.Captures.Sheets;

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

    [Fact]
    public void A_sheet_with_a_line_in_each_row_and_the_key_beside_it_is_a_bank()
    {
        string[][] rows =
        [
            ["高级", "答案"], ["一、单选题"], ["1、制冷剂在冷凝器里（  ）。", "A"], ["(A)放热 (B)吸热"], ["2、停机前先（  ）。", "B"], ["(A)断水 (B)关阀"], ["3、检修时应当（  ）。", "B"], ["(A)带电 (B)断电"],
        ];
        var guide = Parse.Bytes("bank.xlsx", WorkbookOf.Sheets(WorkbookOf.Rows("题库", rows))).Value!;

        Assert.Equal(["A", "B", "B"], guide.Blocks<QuestionBlock>().Select(question => question.Correct.Single()));
        Assert.All(guide.Blocks<QuestionBlock>(), question => Assert.Equal(2, question.Options.Length));
    }

    [Fact]
    public void What_no_field_holds_is_a_note_for_the_trainer()
    {
        var question = Assert.Single(Parse.Markdown("# 题库\n\n| 章节 | 问题 | 参考答案 |\n|---|---|---|\n| 第二章 | 顾客嫌贵怎么办？ | 讲清贵在哪里。 |\n").Blocks<QuestionBlock>());

        Assert.Equal("章节：第二章", Assert.Single(question.Notes).Zh);
    }

    [Theory]
    [InlineData("questionContent", "questionAnswer")]
    [InlineData("question_text", "correct_answer")]
    [InlineData("Question", "Answer")]
    public void Heads_of_programs_name_their_columns(string question, string answer) =>
        Assert.Equal("Wait for the bell.", Assert.Single(Parse.Markdown($"# Bank\n\n| {question} | {answer} |\n|---|---|\n| What do you do first? | Wait for the bell. |\n").Blocks<QuestionBlock>()).Answer.Text?.Zh);

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
