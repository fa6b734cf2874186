using PackBuilder.Guides.Model;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Parsing;

public class RunOnBankTests
{
    private const string Rest = "我会先弄清原因，再说明我能做什么，最后把结果记下来，这样下一位同事也能接着办，客户不用从头再讲一遍，双方都省时间，心里也踏实。";

    public static TheoryData<string, string> Prompts()
    {
        var data = new TheoryData<string, string>();
        foreach (string[] parts in Lines("prompts.txt").Where(line => line.Contains('‖') && line[0] != '#').Select(line => line.Split('‖', StringSplitOptions.TrimEntries)))
            data.Add(parts[0], parts[1]);
        return data;
    }

    public static TheoryData<string, string> Answers()
    {
        var data = new TheoryData<string, string>();
        foreach (string block in string.Join('\n', Lines("answer-points.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            string[] lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            data.Add(lines[0], string.Join('\n', lines.Skip(1).Select(line => line[2..])));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Prompts))]
    public void A_prompt_ends_before_the_first_statement_of_its_answer(string prompt, string answer)
    {
        var questions = Parse.PlainText($"客服题库一、练习1.{prompt}{answer}2.你怎样收尾？{Rest}").Blocks<QuestionBlock>();
        Assert.Equal(2, questions.Count);
        Assert.Equal((prompt, answer), (questions[0].Prompt.Zh, questions[0].Answer.Text?.Zh));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_points_that_an_answer_marks_are_found(string answer, string points)
    {
        var questions = Parse.PlainText($"客服题库一、练习题目1（2分）你怎么做？答案要点{answer}题目2（2分）你怎样收尾？答案要点{Rest}").Blocks<QuestionBlock>();
        Assert.Equal(2, questions.Count);
        Assert.Equal(answer, questions[0].Answer.Text?.Zh);
        Assert.Equal(points, string.Join('\n', questions[0].Answer.Points.Select(point => point.Zh)));
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(TestPaths.Data, "guides", file));
}
