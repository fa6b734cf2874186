using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Parsing.Accounts;
using PackBuilder.Guides.Restoration;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>What looks like a question and was not read, or was read and is doubtful, is said with its place.</summary>
public class BankAccountTests
{
    [Theory]
    [InlineData("笔记\n\n答案：先道歉。\n\n再查单。\n\n参考答案：看库存。\n", "PB2080")]
    [InlineData("题库\n\n1. 先做什么（  ）。\nA. 甲\nB. 乙\n答案：A\n\n2. 再做什么（  ）。\nA. 甲\nB. 乙\n", "PB2082")]
    [InlineData("题库\n\n1. 先做什么（  ）。\nA. 甲\nB. 乙\n答案：A\n\n2. 再做什么（  ）。\nA. 甲\nB. 乙\n答案：D\n", "PB2083")]
    [InlineData("题库\n\n1. 怎么开口？\n答：先问好。\n\n2. 怎么结束？\n答：说再见。\n\n3. 怎么送客？\n", "PB2081")]
    [InlineData("题库\n\n1. 怎么开口？\n答：先问好。\n\n3. 怎么结束？\n答：说再见。\n", "PB2087")]
    [InlineData("题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n2. 再（  ）。\nA. 甲\nB. 乙\n3. 后（  ）。\nA. 甲\nB. 乙\n\n参考答案\n1-3：AB\n", "PB2088")]
    [InlineData("题库\n\n1. 怎么开口？\n答：A\n\n2. 怎么结束？\n答：说再见。\n\n3. 怎么送客？\n答：送到门口。\n", "PB2150")]
    [InlineData("题库\n\n1. 先（  ）。\nA. 甲；B．乙\nB. 丙\n答案：A\n\n2. 再（  ）。\nA. 甲\nB. 甲\n答案：A\n", "PB2151")]
    [InlineData("题库\n\n一、填空题\n\n1. 门由____锁，由____查。\n答案：主管\n\n2. 灯由____关。\n答案：员工\n", "PB2152")]
    [InlineData("题库\n\n一、判断题\n\n1. 门要锁。\n答案：√\n\n2. 灯要关。\n答案：看情况，人多的时候不关，人走了再关。\n", "PB2153")]
    [InlineData("题库\n\n1. 怎么开口？\n答：先问好。\n车间资料\n\n2. 怎么结束？\n答：说再见。\n\n3. 怎么送客？\n答：送到门口。\n\n4. 怎么道歉？\n答：说清错在哪里。\n", "PB2154")]
    [InlineData("题库\n\n1. 先（  ）。\nA. 甲\nB. 乙\n2. 再（  ）。\nA. 甲\nB. 乙\n\n参考答案\n1. A\n2. B\n3. A\n", "PB2155")]
    [InlineData("题库\n\n1. 先（  ）。\nA. ~甲\nB. ~乙\n答案：A\n\n2. 再（  ）。\nA. ~丙\nB. ~丁\n答案：A\n", "PB2157")]
    [InlineData("题库\n\n1. 怎么开口？\n答：先问好。\n2. 怎么结束？\n答：说再见。\n怎么送客？\n答：送到门口。\n4. 怎么道歉？\n答：说清错在哪里。\n5. 怎么开门？\n答：轻轻推。\n6. 怎么关门？\n答：轻轻带上。\n", "PB2158")]
    [InlineData("题库\n\n1. 怎么开口？\n答：先问好。\n2. 怎么结束？\n答：说再见。\n怎么送到门口\n再回来。\n3. 怎么道歉？\n答：说清错在哪里。\n", "PB2084")]
    public void A_doubt_is_said(string text, string code)
    {
        Assert.Contains(Parse.Everything("bank.txt", text).Diagnostics, problem => problem.Code == code && problem.Location is { Line: > 1 });
    }

    [Theory]
    [InlineData("面试题库\n\n这里还什么都没有，以后再写。\n")]
    [InlineData("Staff quiz\n\nNothing is here yet, and more will follow.\n")]
    public void A_title_that_promises_questions_is_held_to_it(string text)
    {
        Assert.Contains(Parse.Everything("notes.txt", text).Diagnostics, problem => problem.Code == "PB2160");
    }

    [Theory]
    [InlineData("资料\n\n::T1:: 先做什么 {\n=关灯\n~开门\n}\n")]
    [InlineData("资料\n\n\\question 先做什么\n\\choice 关灯\n\\choice 开门\n")]
    public void The_format_of_another_quiz_program_is_said_to_be_one(string text)
    {
        Assert.Contains(Parse.Everything("notes.txt", text).Diagnostics, problem => problem.Code == "PB2080");
    }

    [Theory]
    [InlineData("笔记\n\n门在夜里由____锁。\n\n灯在下班后由____关。\n\n钥匙由____保管。\n", true)]
    [InlineData("Notes\n\nThe door is locked at night by ____.\n\nThe light is switched off after work by ____.\n\nThe keys are kept by ____.\n", true)]
    [InlineData("登记表\n\n姓名____　得分____\n\n日期____　部门____\n\n考官____　签字____\n", false)]
    [InlineData("Form\n\nFull name ____  Date of birth ____\n\nScore ____  Examiner ____\n\nDepartment ____  Signature ____\n", false)]
    public void Sentences_with_gaps_are_questions_and_forms_are_none_in_either_language(string text, bool isSaid) =>
        Assert.Equal(isSaid, Parse.Everything("notes.md", text).Diagnostics.Any(problem => problem.Code == "PB2080"));

    [Fact]
    public void A_bank_that_was_read_whole_raises_none()
    {
        var result = Parse.Everything("bank.txt", "题库\n\n1. 怎么开口？\n答：先问好。\n\n2. 怎么结束？\n答：说再见。\n");

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_story_raises_no_warning_of_questions() =>
        Assert.DoesNotContain(Parse.Everything("story.txt", "客店\n\n掌柜笑道：“客官要住几天？”\n\n客人放下包袱，叹了一口气。\n\n客人道：“住到雨停。”\n\n掌柜又问道：“可要烫一壶酒？”\n\n客人冷冷道：“你怎么知道我会喝酒？”\n").Diagnostics, problem => problem.Code == "PB2080");

    [Fact]
    public void A_report_says_how_questions_were_found()
    {
        var restored = new Restorer().Restore(new CaptureReader().Read("bank.txt", "题库\n\n1. 怎么开口？\n答：先问好。\n\n2. 怎么结束？\n答：说再见。\n"u8.ToArray()).Value!).Value!;

        var found = Assert.Single(new GuideParser().Read(restored).Value!.Findings.Found);
        Assert.Equal((2, null), (found.Questions, found.Rival));
        Assert.Contains("numbers", found.Way);
    }

    [Fact]
    public void Suspects_are_listed_with_what_would_make_questions_of_them()
    {
        var restored = new Restorer().Restore(new CaptureReader().Read("notes.txt", "笔记\n\n答案：先道歉。\n"u8.ToArray()).Value!).Value!;

        var suspect = Assert.Single(new GuideParser().Read(restored).Value!.Findings.Suspects);
        Assert.Equal((SuspectKind.Answer, 3), (suspect.Kind, suspect.At.Line));
        Assert.Contains("number that question", suspect.Rule);
    }
}
