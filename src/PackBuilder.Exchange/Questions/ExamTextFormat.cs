using System.Globalization;
using System.Text;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>
/// The text layout that Chinese exam platforms import, from a file or pasted: a number, the kind in brackets, options on lines,
/// 答案, 解析, 难度, 分值, an empty line between questions.
/// </summary>
internal sealed class ExamTextFormat : IQuestionFormat
{
    public string Name => "exam-text";

    public string Extension => ".exam.txt";

    public string About => "text that Chinese exam platforms import (题干、选项、答案、解析)";

    public Checked<BankBytes> Write(QuestionBank bank)
    {
        var text = new BankText(bank.Language);
        var output = new StringBuilder();
        for (int i = 0; i < bank.Questions.Length; i++)
        {
            var question = bank.Questions[i].Question;
            output.Append(CultureInfo.InvariantCulture, $"{i + 1}. [{ExamKinds.NameOf(question)}] ").Append(ExamKinds.PromptOf(text, bank.Questions[i])).Append('\n');
            foreach (var option in question.Options.Where(_ => ExamKinds.HasOptions(question)))
                output.Append(option.Key).Append(". ").Append(text.Line(option.Text)).Append('\n');
            Part(output, "答案", bank.HidesAnswers ? "" : ExamKinds.AnswerOf(text, question, "|"));
            Part(output, "解析", text.Plain(question.Explanation));
            Part(output, "难度", ExamKinds.DifficultyOf(question));
            Part(output, "分值", question.Points?.ToString("0.##", CultureInfo.InvariantCulture) ?? "");
            output.Append('\n');
        }

        int opened = ExamKinds.Opened(bank);
        return new Checked<BankBytes>(new BankBytes(Encoding.UTF8.GetBytes(output.ToString())), [.. opened == 0 ? [] : new[] { ExchangeErrors.NoWayToMark(Name, opened, "matching, ordering") }, .. BankPictures.LeftOut(Name, bank)]);
    }

    private static void Part(StringBuilder output, string label, string text)
    {
        if (text.Length > 0)
            output.Append(label).Append('：').Append(text).Append('\n');
    }
}
