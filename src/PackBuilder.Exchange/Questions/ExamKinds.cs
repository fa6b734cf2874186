using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Questions;

/// <summary>A question as Chinese exam platforms have it: they know single and multiple choice, true or false, gaps and open questions.</summary>
internal static class ExamKinds
{
    public static string NameOf(QuestionBlock question) => !ClosedAnswers.HasKey(question) ? "简答题" : question.Kind switch
    {
        ClosedKinds.SingleChoice => "单选题",
        ClosedKinds.MultipleChoice => "多选题",
        ClosedKinds.TrueFalse => "判断题",
        ClosedKinds.FillIn => "填空题",
        _ => "简答题",
    };

    public static bool HasOptions(QuestionBlock question) => NameOf(question) is "单选题" or "多选题";

    /// <summary>Letters, a word, the words of the gaps, or for an open question what a good answer says.</summary>
    /// <param name="gap">Stands between the words of two gaps.</param>
    public static string AnswerOf(BankText text, QuestionBlock question, string gap) => NameOf(question) switch
    {
        "单选题" or "多选题" => string.Concat(question.Correct),
        "判断题" => question.Correct[0] == ClosedKinds.True ? "正确" : "错误",
        "填空题" => string.Join(gap, question.Correct),
        _ when ClosedAnswers.HasKey(question) => string.Join("、", question.Correct),
        _ => question.Answer.Points.IsEmpty ? text.Plain(question.Answer.Text) : string.Join('\n', question.Answer.Points.Select((point, i) => $"{i + 1}. {text.Line(point)}")),
    };

    /// <summary>The prompt, with what it refers to; of a kind that platforms do not have, with what is to be matched or put in order.</summary>
    public static string PromptOf(BankText text, BankQuestion question) => string.Join('\n', new[]
    {
        question.Material is null ? "" : text.Plain(question.Material.Text),
        text.Plain(question.Question.Prompt),
        HasOptions(question.Question) ? "" : string.Join('\n', question.Question.Options.Select(option => $"（{option.Key}）{text.Line(option.Text)}")),
    }.Where(part => part.Length > 0));

    public static string DifficultyOf(QuestionBlock question) => question.Difficulty switch { 1 => "易", 2 => "中", 3 => "难", _ => "" };

    /// <summary>How many questions are written as open ones though they have a key.</summary>
    public static int Opened(QuestionBank bank) => bank.Questions.Count(question => ClosedAnswers.HasKey(question.Question) && question.Question.Kind is ClosedKinds.Matching or ClosedKinds.Ordering);
}
