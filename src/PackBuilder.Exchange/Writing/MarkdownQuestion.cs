using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Writing;

/// <summary>A question in the Markdown of our guides.</summary>
internal static class MarkdownQuestion
{
    /// <param name="hashes">The hashes of its heading, such as <c>###</c>.</param>
    public static string Write(QuestionBlock question, string hashes, string lineEnd)
    {
        var lines = new List<string> { Heading(question, hashes) };
        if (question.Prompt.En is { } english)
            lines.Add("EN: " + Single(english));
        Options(lines, question);
        Labelled(lines, "答案", question.Correct.IsEmpty ? null : new LocalizedText(Correct(question)));
        Labelled(lines, "解析", question.Explanation);
        Labelled(lines, "考察点", question.Intent);
        Labelled(lines, "框架", question.Frame is null ? null : new LocalizedText(question.Frame));
        List(lines, "答题要点", question.Answer.Points, isOrdered: true);
        Labelled(lines, "参考回答", question.Answer.Text);
        foreach (var sample in question.Samples)
            Labelled(lines, $"参考回答（{string.Join('，', sample.For.Select(Worlds.ChineseOf))}）", sample.Text);
        List(lines, "追问", question.FollowUps, isOrdered: false);
        List(lines, "追问提示", question.FollowUpHints, isOrdered: false);
        List(lines, "减分项", question.RedFlags, isOrdered: false);
        Rubric(lines, question.Rubric);
        return string.Concat(lines.Select(line => line + lineEnd));
    }

    /// <summary>What stands in braces after the heading of a question.</summary>
    public static string Attributes(QuestionBlock question)
    {
        var text = new StringBuilder("{#").Append(question.Id);
        Add("kind", question.Kind);
        Add("difficulty", question.Difficulty?.ToString(CultureInfo.InvariantCulture));
        Add("minutes", Number(question.Minutes));
        Add("points", Number(question.Points));
        Add("competency", question.Competencies.IsEmpty ? null : $"\"{string.Join(' ', question.Competencies)}\"");
        Add("for", question.For.IsEmpty ? null : $"\"{string.Join(' ', question.For.Select(Worlds.ChineseOf))}\"");
        Add("material", question.Material);
        Add("script", question.Script);
        Add("tags", question.Tags.IsEmpty ? null : $"\"{string.Join(' ', question.Tags)}\"");
        Add("audience", question.Audience.IsEmpty ? null : $"\"{string.Join(' ', question.Audience)}\"");
        return text.Append('}').ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
                text.Append(' ').Append(key).Append('=').Append(value);
        }
    }

    private static string Heading(QuestionBlock question, string hashes) =>
        $"{hashes} 问题 {question.Number ?? "1"}　{Single(question.Prompt.Zh ?? question.Prompt.En ?? "")} {Attributes(question)}";

    private static string? Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Single(string text) => text.Replace('\n', ' ');

    private static string Correct(QuestionBlock question) => question.Kind switch
    {
        ClosedKinds.TrueFalse => question.Correct[0] == ClosedKinds.True ? "正确" : "错误",
        ClosedKinds.FillIn => string.Join('；', question.Correct),
        _ => string.Join('、', question.Correct),
    };

    // In a matching question what is to be matched has numbers, and what it is matched with letters.
    private static void Options(List<string> lines, QuestionBlock question)
    {
        if (question.Options.IsEmpty)
            return;
        bool wasNumber = false;
        lines.Add("");
        foreach (var option in question.Options)
        {
            bool isNumber = char.IsAsciiDigit(option.Key[0]);
            if (wasNumber && !isNumber)
                lines.Add("");
            wasNumber = isNumber;
            Item(lines, isNumber ? option.Key + ". " : $"- {option.Key}. ", option.Text);
        }
    }

    private static void Labelled(List<string> lines, string label, LocalizedText? text)
    {
        if (text is null)
            return;
        string[] chinese = (text.Zh ?? text.En!).Split('\n');
        string[] english = text.IsBilingual ? text.En!.Split('\n') : [];
        for (int i = 0; i < Math.Max(chinese.Length, english.Length); i++)
        {
            lines.Add("");
            if (chinese.ElementAtOrDefault(i) is { } paragraph)
                lines.Add((i == 0 ? $"**{label}：** " : "") + paragraph);
            if (english.ElementAtOrDefault(i) is { } translation)
                lines.Add("EN: " + translation + Hash(text, i));
        }
    }

    private static void List(List<string> lines, string label, ImmutableArray<LocalizedText> items, bool isOrdered)
    {
        if (items.IsEmpty)
            return;
        lines.AddRange(["", $"**{label}：**", ""]);
        for (int i = 0; i < items.Length; i++)
            Item(lines, isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ", items[i]);
    }

    private static void Item(List<string> lines, string mark, LocalizedText text)
    {
        lines.Add(mark + Single(text.Zh ?? text.En ?? ""));
        if (text.IsBilingual)
            lines.Add(new string(' ', mark.Length) + "EN: " + Single(text.En!) + Hash(text, 0));
    }

    private static void Rubric(List<string> lines, ImmutableArray<RubricRow> rows)
    {
        if (rows.IsEmpty)
            return;
        bool isBilingual = rows.Any(row => row.Criterion.IsBilingual);
        int[] scores = [.. rows.SelectMany(row => row.Levels).Select(level => level.Score).Distinct().Order()];
        lines.AddRange(["", "**评分标准：**", ""]);
        lines.Add($"| 看什么{(isBilingual ? "<br>EN: Criterion" : "")} |{string.Concat(scores.Select(score => string.Create(CultureInfo.InvariantCulture, $" {score}分 |")))}");
        lines.Add($"|---|{string.Concat(scores.Select(_ => "---|"))}");
        foreach (var row in rows)
            lines.Add($"| {Cell(row.Criterion)} |{string.Concat(scores.Select(score => $" {Cell(row.Levels.FirstOrDefault(level => level.Score == score)?.Description)} |"))}");
    }

    private static string Cell(LocalizedText? text)
    {
        if (text is null)
            return "";
        string cell = text.IsBilingual ? $"{text.Zh}<br>EN: {text.En}" : text.ToString();
        return cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
    }

    private static string Hash(LocalizedText text, int paragraph) =>
        text.FromHash?.Split('\n').ElementAtOrDefault(paragraph) is { Length: > 0 } hash ? $" {{from={hash}}}" : "";
}
