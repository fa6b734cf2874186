using PackBuilder.Guides.Model;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Guides.Library;

/// <summary>The questions that come with the program: every one is complete, and those of the bilingual guide are so in both languages.</summary>
public class QuestionBankTests
{
    private static readonly string[] Kinds =
    [
        "self-introduction", "motivation", "self-knowledge", "knowledge", "behavioural", "situational", "prioritising",
        "role-play", "writing", "numbers", "stress", "logistics", "reverse",
    ];

    [Theory]
    [InlineData("entry-level", 55)]
    [InlineData("online-chat", 45)]
    [InlineData("bilingual", 70)]
    public void Each_audience_has_a_bank_of_every_kind(string guide, int atLeast)
    {
        var questions = Questions(guide);
        Assert.True(questions.Count >= atLeast);
        Assert.Empty(Kinds.Except(questions.Select(question => question.Kind!)));
    }

    [Fact]
    public void Every_question_can_be_printed_in_every_edition()
    {
        foreach (var question in Repository.Library.Guides.SelectMany(guide => Questions(guide.Id)))
        {
            Assert.NotNull(question.Intent);
            Assert.NotNull(question.Answer.Text);
            Assert.NotEmpty(question.Answer.Points);
            Assert.NotEmpty(question.FollowUps);
            Assert.Equal(question.FollowUps.Length, question.FollowUpHints.Length);
            Assert.NotEmpty(question.Competencies);
            Assert.NotEmpty(question.RedFlags);
            Assert.NotEmpty(question.Tags);
            Assert.InRange(question.Difficulty ?? 0, 1, 3);
            Assert.InRange(question.Minutes ?? 0, 0.5, 10);
            Assert.All(question.Rubric, row => Assert.Equal([1, 3, 5], row.Levels.Select(level => level.Score)));
            Assert.NotEmpty(question.Rubric);
        }
    }

    [Fact]
    public void A_sample_answer_is_something_a_person_says_in_a_minute()
    {
        foreach (var question in Repository.Library.Guides.SelectMany(guide => Questions(guide.Id)).Where(question => question.Kind != "self-introduction"))
            Assert.True(question.Answer.Text!.Zh!.Count(IsHan) <= 160, question.Id);
    }

    [Theory]
    [InlineData("三十秒", 100, 120)]
    [InlineData("一分钟", 200, 240)]
    public void An_introduction_fills_the_time_that_it_is_given(string time, int least, int most)
    {
        var introductions = Repository.Library.Guides.SelectMany(guide => Questions(guide.Id))
            .Where(question => question.Kind == "self-introduction" && question.Prompt.Zh!.Contains(time, StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(introductions);
        Assert.All(introductions, question => Assert.InRange(question.Answer.Text!.Zh!.Count(IsHan), least, most));
    }

    [Fact]
    public void Every_level_of_a_rubric_says_something()
    {
        foreach (var question in Repository.Library.Guides.SelectMany(guide => Questions(guide.Id)))
            Assert.All(question.Rubric.SelectMany(row => row.Levels), level => Assert.True(level.Description.Zh!.Length >= 12, $"{question.Id}: {level.Description.Zh}"));
    }

    [Fact]
    public void Bilingual_questions_say_everything_twice()
    {
        foreach (var question in Questions("bilingual"))
        {
            var texts = question.Answer.Points.Concat(question.FollowUps).Concat(question.RedFlags)
                .Concat(question.Rubric.SelectMany(row => row.Levels.Select(level => level.Description).Prepend(row.Criterion)))
                .Append(question.Prompt).Append(question.Intent!).Append(question.Answer.Text!);
            Assert.All(texts, text => Assert.True(text is { Zh: not null, En: not null }, $"{question.Id}: {text}"));
        }
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static IReadOnlyList<QuestionBlock> Questions(string guide) =>
        [.. Repository.Library.Find(guide)!.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
}
