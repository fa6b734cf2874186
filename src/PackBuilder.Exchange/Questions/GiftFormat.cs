using System.Globalization;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>
/// GIFT, the text format of Moodle that many learning systems read. It knows no gaps in a prompt and no order to find: both are written as
/// pairs to be matched.
/// </summary>
internal sealed class GiftFormat : IQuestionFormat
{
    public string Name => "gift";

    public string Extension => ".gift.txt";

    public string About => "text that Moodle and other learning systems read";

    public Checked<BankBytes> Write(QuestionBank bank)
    {
        var text = new BankText(bank.Language);
        var output = new StringBuilder();
        string? section = null;
        foreach (var question in bank.Questions)
        {
            string path = $"{Category(text.Line(bank.Title))}/{Category(text.Line(question.Section))}";
            if (path != section)
                output.Append("$CATEGORY: $course$/").Append(path).Append("\n\n");
            section = path;
            output.Append("::").Append(Escape(question.Key)).Append("::[html]").Append(Prompt(text, question)).Append(' ').Append(Answers(text, bank, question.Question)).Append("\n\n");
        }

        int other = bank.Questions.Count(question => ClosedAnswers.HasKey(question.Question) && (question.Question.Kind == ClosedKinds.Ordering || question.Question is { Kind: ClosedKinds.FillIn, Correct.Length: > 1 }));
        return new Checked<BankBytes>(new BankBytes(Encoding.UTF8.GetBytes(output.ToString())), [.. other == 0 ? [] : new[] { ExchangeErrors.AsMatching(Name, other) }, .. BankPictures.LeftOut(Name, bank)]);
    }

    private static string Prompt(BankText text, BankQuestion question)
    {
        string html = (question.Material is null ? "" : text.Html(question.Material.Text)) + text.Html(question.Question.Prompt);
        // Without a key nobody can choose by a click, so what there is to choose from is part of the question.
        return Escape(ClosedAnswers.HasKey(question.Question) ? html : html + OptionsHtml(text, question.Question));
    }

    private static string OptionsHtml(BankText text, QuestionBlock question) =>
        string.Concat(question.Options.Select(option => $"<p>{BankText.Escape(option.Key)}. {BankText.Escape(text.Line(option.Text))}</p>"));

    private static string Answers(BankText text, QuestionBank bank, QuestionBlock question)
    {
        string feedback = bank.HidesAnswers ? "" : text.AnswerHtml(question) is { Length: > 0 } html ? "\n####" + Escape(html) : "";
        if (!ClosedAnswers.HasKey(question))
            return $"{{{feedback}{(feedback.Length > 0 ? "\n" : "")}}}";
        var lines = question.Kind switch
        {
            ClosedKinds.TrueFalse => [question.Correct[0] == ClosedKinds.True ? "TRUE" : "FALSE"],
            ClosedKinds.FillIn when question.Correct.Length == 1 => ["=" + Escape(question.Correct[0])],
            ClosedKinds.FillIn => question.Correct.Select((word, i) => string.Create(CultureInfo.InvariantCulture, $"=({i + 1}) -> {Escape(word)}")),
            ClosedKinds.Matching => ClosedAnswers.Pairs(question).Select(pair => $"={(pair.Left is null ? "" : Option(text, pair.Left))} -> {Escape(text.Line(pair.Right))}"),
            ClosedKinds.Ordering => ClosedAnswers.InOrder(question).Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"={i + 1} -> {Escape(text.Line(item))}")),
            ClosedKinds.SingleChoice => question.Options.Select(option => (ClosedAnswers.IsRight(question, option) ? "=" : "~") + Option(text, option.Text)),
            _ => question.Options.Select(option => $"~%{ClosedAnswers.Share(question, ClosedAnswers.IsRight(question, option))}%" + Option(text, option.Text)),
        };
        return $"{{\n{string.Join('\n', lines)}{feedback}\n}}";
    }

    // The text of an answer is HTML as the question is.
    private static string Option(BankText text, LocalizedText option) => Escape(BankText.Escape(text.Line(option)));

    // A slash parts categories, two of them stand for one.
    private static string Category(string name) => name.Replace("/", "//", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var output = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (c is '~' or '=' or '#' or '{' or '}' or ':' or '\\')
                output.Append('\\').Append(c);
            else
                output.Append(c == '\n' ? "\\n" : c == '\r' ? "" : c.ToString());
        }

        return output.ToString();
    }
}
