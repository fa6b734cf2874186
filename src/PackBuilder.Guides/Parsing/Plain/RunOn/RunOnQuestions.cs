using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Answers;

namespace PackBuilder.Guides.Parsing.Plain.RunOn;

/// <summary>A question in running text: where it starts, and its parts.</summary>
internal sealed record RunOnQuestion(int Start, string? Number, double? Points, string Prompt, string Answer);

/// <summary>
/// Questions that follow each other in one line without a break: <c>题目1（2分）…答案要点…</c>, <c>问：…答：…</c>, or numbers
/// that rise (<c>1.…？…2.…？…</c>).
/// </summary>
internal static partial class RunOnQuestions
{
    public static ImmutableArray<RunOnQuestion> Find(string text)
    {
        var marks = Marks(text);
        var questions = ImmutableArray.CreateBuilder<RunOnQuestion>(marks.Count);
        for (int i = 0; i < marks.Count; i++)
        {
            int end = i + 1 < marks.Count ? marks[i + 1].Index : text.Length;
            questions.Add(Read(text[(marks[i].Index + marks[i].Length)..end], marks[i]));
        }

        return questions.ToImmutable();
    }

    private static RunOnQuestion Read(string body, Match mark)
    {
        string? number = mark.Groups["n"] is { Success: true } n ? n.Value : null;
        double? points = mark.Groups["p"] is { Success: true } p ? double.Parse(p.Value, CultureInfo.InvariantCulture) : null;
        var answer = AnswerMark().Match(body);
        int end = answer.Success ? answer.Index : PromptEnd.Find(body);
        int start = answer.Success ? answer.Index + answer.Length : end;
        return new RunOnQuestion(mark.Index, number, points, Options.OnLines(body[..end].Trim()), body[start..].Trim());
    }

    private static List<Match> Marks(string text)
    {
        var named = Rising(Named().Matches(text), text, asks: false);
        if (named.Count > 0)
            return named;
        var asked = Asked().Matches(text).ToList();
        if (asked.Count > 0 && AnswerMark().IsMatch(text))
            return asked;
        var numbered = Rising(Numbered().Matches(text), text, asks: true);
        return numbered.Count > 1 || numbered.Count == 1 && numbered[0].Index == 0 ? numbered : [];
    }

    // The first number may be any, since a bank may go on counting from another line; each further one is the next.
    private static List<Match> Rising(IEnumerable<Match> matches, string text, bool asks)
    {
        var rising = new List<Match>();
        int next = 0;
        foreach (var match in matches)
        {
            int number = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (next == 0 && asks && number != 1 || next != 0 && number != next)
                continue;
            if (asks && !Asks(text, match))
                continue;
            rising.Add(match);
            next = number + 1;
        }

        return rising;
    }

    // A number after a full stop starts a question if what follows asks. Without one the mark of an answer must follow as well.
    private static bool Asks(string text, Match number)
    {
        string window = Window(text, number.Index + number.Length);
        if (!PromptEnd.StartsLikePrompt(window))
            return false;
        if (number.Index == 0 || "。！？!?\"”）)…；;".Contains(text[number.Index - 1]))
            return true;
        var answer = AnswerMark().Match(window);
        return answer.Success && !Numbered().IsMatch(window[..answer.Index]);
    }

    private static string Window(string text, int start) => text.Substring(start, Math.Min(400, text.Length - start));

    [GeneratedRegex(@"(?:题目|试题)\s*(?<n>\d{1,3})\s*(?:[（(]\s*(?<p>\d{1,3}(?:\.\d)?)\s*分\s*[）)])?[：:.、．]?\s*|第\s*(?<n>\d{1,3})\s*题\s*(?:[（(]\s*(?<p>\d{1,3}(?:\.\d)?)\s*分\s*[）)])?[：:.、．]?\s*")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:(?<n>\d{1,3})[.、．]\s*|[一二三四五六七八九十]{1,3}、\s*)?(?:问|Q\s*(?<n>\d{0,3}))[：:]\s*")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<![\d.．A-Za-z])(?<n>\d{1,3})[.．、]\s*(?=[\p{IsCJKUnifiedIdeographs}“""（(A-Za-z])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:【(?:参考)?(?:答案|要点|解析)】|(?:答案要点|答题要点|参考要点|回答要点)[：:]?|(?:参考答案|参考回答|示范回答|标准答案)[：:]|(?<=[。？！?!）)\s])(?:参考答案|参考回答|标准答案|(?:答案|答|A\d{0,3})[：:])|答案[：:](?=\s*[A-H]))\s*")]
    private static partial Regex AnswerMark();
}
