using System.Text.Json;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Source;

namespace PackBuilder.ConformanceTests.Guides;

/// <summary>Real captures against their annotations, without the outside checker.</summary>
public class GoldTests
{
    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("004")]
    public void Headings_and_questions_are_those_of_the_gold(string name)
    {
        var guide = RealCapture.Parse(name);
        var gold = JsonDocument.Parse(File.ReadAllText(RealCapture.Gold(name))).RootElement;
        Assert.Equal(gold.GetProperty("sections").GetArrayLength(), guide.Sections.Length);
        var questions = guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().ToList();
        Assert.Equal(
            gold.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("number").GetString()),
            questions.Select(question => question.Number));
        Assert.Equal(
            gold.GetProperty("questions").EnumerateArray().Sum(question => question.GetProperty("answer_points").GetArrayLength()),
            questions.Sum(question => question.Answer.Points.Length));
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void The_ledger_balances_and_the_yaml_comes_back(string name)
    {
        var guide = RealCapture.Parse(name);
        Assert.True(guide.Ledger!.Balances);
        string yaml = GuideYamlWriter.Write(guide);
        var back = GuideYamlReader.Read(new SourceText("guide.yaml", yaml));
        Assert.Empty(back.Diagnostics);
        Assert.Equal(yaml, GuideYamlWriter.Write(back.Value!));
    }

    [SharedFact]
    public void An_essay_has_its_sections_and_its_questions_at_the_end()
    {
        var guide = RealCapture.Parse("003");
        Assert.Equal(8, guide.Sections.Length);
        Assert.Equal(2, guide.Sections[^1].Blocks.OfType<FaqBlock>().Count());
        Assert.False(guide.Source.Truncated);
    }
}
