using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Tests.Guides.Captures.Sheets;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>Questions in one file, their answers in another one: numbers and sections join them, and what does not join is said.</summary>
public class AnswerFileTests
{
    private const string Paper = """
        保洁员考核

        一、单选题

        1. 拖地前先（  ）。
        A. 扫地
        B. 打蜡

        2. 消毒液应当（  ）。
        A. 按比例稀释
        B. 直接倒

        二、判断题

        1. 红布和蓝布可以混用。

        2. 湿地面要放提示牌。

        三、简答题

        1. 客人投诉地滑，你怎么办？

        2. 怎样清洁电梯按键？
        """;

    private const string Expected = """
        single-choice 1: 拖地前先（  ）。
          A: 扫地
          B: 打蜡
          correct: A
        single-choice 2: 消毒液应当（  ）。
          A: 按比例稀释
          B: 直接倒
          correct: A
        true-false 1: 红布和蓝布可以混用。
          correct: false
        true-false 2: 湿地面要放提示牌。
          correct: true
        open 1: 客人投诉地滑，你怎么办？
          answer: 先道歉，再擦干，放好提示牌。
        open 2: 怎样清洁电梯按键？
          answer: 喷在布上擦，不喷在按键上。

        """;

    [Theory]
    [InlineData("保洁员考核参考答案\n\n一、单选题\n1-2：AA\n\n二、判断题\n1. ×　2. √\n\n三、简答题\n1. 先道歉，再擦干，放好提示牌。\n2. 喷在布上擦，不喷在按键上。\n")]
    [InlineData("一、单选题\n1. A\n2. A\n二、判断题\n1. 错误\n2. 正确\n三、简答题\n1. 答：先道歉，再擦干，放好提示牌。\n2. 答：喷在布上擦，不喷在按键上。\n")]
    public void Answers_find_their_questions_by_section_and_number(string answers)
    {
        var result = Read(Paper, "answers.txt", Encoding.UTF8.GetBytes(answers));

        Assert.Equal(Expected, BankOutline.Of(result.Value!));
        Assert.Equal("answers.txt", result.Value!.Source.Answers);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_sheet_of_answers_joins_too()
    {
        string[][] rows = [["题号", "答案", "解析"], ["1", "B", "先看清再动手。"], ["2", "A", ""]];
        var result = Read("题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n\n2. 再（  ）。\nA. 甲\nB. 乙\n", "keys.xlsx", WorkbookOf.Sheets(WorkbookOf.Rows("答案", rows)));

        Assert.Equal(["B", "A"], result.Value!.Blocks<QuestionBlock>().Select(question => question.Correct.Single()));
        Assert.Equal("先看清再动手。", result.Value!.Blocks<QuestionBlock>()[0].Explanation?.Zh);
    }

    [Fact]
    public void A_file_that_repeats_the_questions_answers_them_by_their_words()
    {
        var result = Read("题库\n\n1. 怎么开口？\n\n2. 怎么结束？\n\n3. 怎么送客？\n", "full.txt",
            Encoding.UTF8.GetBytes("题库（教师版）\n\n7. 怎么结束？\n答：说再见。\n\n8. 怎么开口？\n答：先问好。\n\n9. 怎么送客？\n答：送到门口。\n"));

        Assert.Equal(["先问好。", "说再见。", "送到门口。"], result.Value!.Blocks<QuestionBlock>().Select(question => question.Answer.Text?.Zh));
    }

    [Fact]
    public void A_sheet_of_answers_in_the_same_workbook_joins_the_rows_of_the_first()
    {
        var result = Parse.Bytes("bank.xlsx", WorkbookOf.Sheets(
            WorkbookOf.Rows("题目", ["题号", "题干", "选项A", "选项B"], ["1", "先（  ）。", "甲", "乙"], ["2", "再（  ）。", "丙", "丁"]),
            WorkbookOf.Rows("答案", ["题号", "答案"], ["1", "B"], ["2", "A"])));

        Assert.Equal(["B", "A"], result.Value!.Blocks<QuestionBlock>().Select(question => question.Correct.Single()));
    }

    [Fact]
    public void What_does_not_join_is_said_at_its_place()
    {
        var result = Read("题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n\n2. 再（  ）。\nA. 甲\nB. 乙\n", "keys.txt", "1. B\n2. A\n3. A\n"u8.ToArray());

        var problem = Assert.Single(result.Diagnostics, problem => problem.Code == "PB2155");
        Assert.Equal(("keys.txt", 3), (problem.Location!.File, problem.Location.Line));
        Assert.Contains("3", problem.Message);
    }

    [Fact]
    public void A_file_without_answers_is_said()
    {
        var result = Read("题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n\n2. 再（  ）。\nA. 甲\nB. 乙\n", "keys.txt", Encoding.UTF8.GetBytes("这里以后再写。\n"));

        Assert.Contains(result.Diagnostics, problem => problem.Code == "PB2156");
    }

    private static Checked<Guide> Read(string questions, string answersName, byte[] answers) =>
        new GuideParser().Parse(Restored("questions.txt", Encoding.UTF8.GetBytes(questions)), null, Restored(answersName, answers));

    private static RestoredCapture Restored(string name, byte[] bytes) => new Restorer().Restore(new CaptureReader().Read(name, bytes).Value!).Value!;
}
