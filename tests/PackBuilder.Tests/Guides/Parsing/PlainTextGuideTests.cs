using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides.Parsing;

public class PlainTextGuideTests
{
    private static string[] Files =>
        [.. Directory.GetFiles(Path.Combine(TestPaths.Data, "guides", "plain"), "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Captures() => [.. Files];

    [Theory]
    [MemberData(nameof(Captures))]
    public void The_structure_of_plain_text_is_found(string file)
    {
        var guide = Read(file);
        Assert.True(guide.Ledger!.Balances);
        Snapshot.Verify(OutlineText.Of(guide), Path.GetFileNameWithoutExtension(file));
    }

    [Theory]
    [InlineData("面试要点\n先把招聘启事读三遍，再看 FAQ 和 KPI。\n", "zh")]
    [InlineData("Interview notes\nRead the advertisement three times before you go to the interview.\n", "en")]
    [InlineData("Notes d'entretien\nLisez trois fois l'annonce avant de vous présenter au rendez-vous.\n", "und")]
    [InlineData("面接の準備\n募集要項を三回読んでください。\n", "ja")]
    public void The_language_of_a_guide_is_that_of_its_letters(string text, string language) => Assert.Equal([language], Parse.PlainText(text).Languages);

    [Theory]
    [MemberData(nameof(Captures))]
    public void Its_yaml_comes_back_as_it_was_written(string file)
    {
        string yaml = GuideYamlWriter.Write(Read(file));
        var back = GuideYamlReader.Read(new SourceText("guide.yaml", yaml));
        Assert.Empty(back.Diagnostics);
        Assert.Equal(yaml, GuideYamlWriter.Write(back.Value!));
    }

    [Fact]
    public void Every_id_is_given_once()
    {
        foreach (var guide in Files.Select(Read))
        {
            string[] ids = [.. guide.Sections.SelectMany(section => section.Blocks.Select(block => block.Id!).Prepend(section.Id))];
            Assert.Equal(ids.Length, ids.Distinct().Count());
        }
    }

    [Fact]
    public void A_count_that_the_heading_declares_wrongly_is_only_a_warning()
    {
        var result = Parse.Everything("bank.txt", "题库\n\n一、开场（共2题，每题3分，总计6分）\n\n题目1（3分）\n你是谁？\n答案要点\n说出姓名和来意。\n");
        Assert.NotNull(result.Value);
        Assert.Equal(["PB2065", "PB2066"], result.Diagnostics.Select(problem => problem.Code));
        Assert.All(result.Diagnostics, problem => Assert.Equal(3, problem.Location!.Line));
    }

    [Fact]
    public void A_bank_states_in_one_line_what_a_question_is()
    {
        var question = Assert.Single(Parse.PlainText("题库\n\n题目1(2分)\n\n快递没到怎么答?\n\n题目信息:编号q-late,题型情景题,难度2,用时1.5分钟,标签delivery refund,对象online-chat\n\n考察点:顺序\n\n答案要点\n\n1. 先接住\n2. 再查\n\n评分标准:顺序:1分 先辩解;3分 先道歉;5分 先接住,再给时间\n").Blocks<QuestionBlock>());
        Assert.Equal(("q-late", "situational", 2, 1.5, 2.0), (question.Id, question.Kind, question.Difficulty, question.Minutes, question.Points));
        Assert.Equal<IEnumerable<string>>(["delivery", "refund"], question.Tags);
        Assert.Equal<IEnumerable<string>>(["online-chat"], question.Audience);
        var row = Assert.Single(question.Rubric);
        Assert.Equal("顺序", row.Criterion.Zh);
        Assert.Equal([(1, "先辩解"), (3, "先道歉"), (5, "先接住，再给时间")], row.Levels.Select(level => (level.Score, level.Description.Zh)));
    }

    [Theory]
    [InlineData("难度高", "PB2062")]
    [InlineData("颜色红", "PB2061")]
    public void A_line_about_a_question_that_says_something_else_is_refused(string entry, string code)
    {
        var result = Parse.Everything("bank.txt", $"题库\n\n题目1(2分)\n\n快递没到怎么答?\n\n题目信息:{entry}\n\n考察点:顺序\n\n答案要点\n\n1. 先接住\n2. 再查\n");
        Assert.Equal([code], result.Diagnostics.Select(problem => problem.Code));
    }

    [Fact]
    public void The_last_answer_of_a_cut_capture_is_marked()
    {
        string bank = "已阅读2页，还剩8页未读\n\n面试题库一、认识（共2题，每题5分，总计10分）题目1（5分）你怎样看待加班？答案要点1.先问清频率2.说明自己能接受的范围3.不说空话题目2（5分）你怎样看待夜班？答案要点1.先说自己的作息2.再说怎样保证第二";
        var questions = Parse.PlainText(bank).Blocks<QuestionBlock>();
        Assert.Equal([true, false], questions.Select(question => question.Answer.Complete));
    }

    private static Guide Read(string file) => Parse.PlainText(File.ReadAllText(Path.Combine(TestPaths.Data, "guides", "plain", file)));
}
