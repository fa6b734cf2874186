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
    public void The_last_answer_of_a_cut_capture_is_marked()
    {
        string bank = "已阅读2页，还剩8页未读\n\n面试题库一、认识（共2题，每题5分，总计10分）题目1（5分）你怎样看待加班？答案要点1.先问清频率2.说明自己能接受的范围3.不说空话题目2（5分）你怎样看待夜班？答案要点1.先说自己的作息2.再说怎样保证第二";
        var questions = Parse.PlainText(bank).Blocks<QuestionBlock>();
        Assert.Equal([true, false], questions.Select(question => question.Answer.Complete));
    }

    private static Guide Read(string file) => Parse.PlainText(File.ReadAllText(Path.Combine(TestPaths.Data, "guides", "plain", file)));
}
