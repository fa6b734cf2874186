using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Lines that start a question or its answer in a bank with a line for each part.</summary>
internal static partial class QuestionMarks
{
    /// <summary><c>题目1（2分）</c>, with the prompt behind it or on the next line.</summary>
    public static (string Number, double? Points, string Text)? Named(string line)
    {
        if (NamedQuestion().Match(line) is not { Success: true } match)
            return null;
        double? points = match.Groups["p"] is { Success: true } p ? double.Parse(p.Value, CultureInfo.InvariantCulture) : null;
        return (match.Groups["n"].Value, points, match.Groups["rest"].Value.Trim());
    }

    /// <summary>What stands behind <c>答案要点</c> or another mark of an answer on its line; null where there is no mark.</summary>
    public static string? AfterAnswerMark(string line) => Answer().Match(line) is { Success: true } match ? line[match.Length..].Trim() : null;

    /// <summary>The number and prompt of <c>Q1. …</c> or <c>问题1：…</c>, which start a question of a bank or a frequent one.</summary>
    public static (string Number, string Prompt)? Counted(string line) =>
        CountedQuestion().Match(line) is { Success: true } match ? (match.Groups["n"].Value, match.Groups["rest"].Value.Trim()) : null;

    /// <summary>True for a line that starts with the label of a question's part, such as <c>考察点：</c> or <c>答题思路：</c>.</summary>
    public static bool IsPart(string line) => Label.Read(new LocalizedText(line)) is { } label && QuestionLabels.PartOf(label.Name) is not null && !IsShortMark(label.Name);

    // These also answer frequent questions, which have no parts.
    private static bool IsShortMark(string label) => label is "答" or "解答" or "回答" or "答案";

    [GeneratedRegex(@"^(?:Q|问题|面试题)\s*(?<n>\d{1,3})\s*[.、．：:]\s*(?<rest>\S.*)$")]
    private static partial Regex CountedQuestion();

    /// <summary><c>Q1：…</c>, <c>问：…</c></summary>
    public static bool IsFaq(string line) => Faq().IsMatch(line);

    [GeneratedRegex(@"^(?:Q\s*\d{0,3}|问题?\s*\d{0,3})[：:]")]
    private static partial Regex Faq();

    [GeneratedRegex(@"^(?:(?:题目|试题)\s*(?<n>\d{1,3})|第\s*(?<n>\d{1,3})\s*题)\s*(?:[（(]\s*(?<p>\d{1,3}(?:\.\d)?)\s*分\s*[）)])?[：:.、．]?\s*(?<rest>.*)$")]
    private static partial Regex NamedQuestion();

    [GeneratedRegex(@"^(?:【(?:参考)?(?:答案|要点|解析)】|(?:答案要点|答题要点|参考要点|回答要点|参考答案|参考回答|示范回答|标准答案)(?:[：:]|$)|(?:答案|解答|回答|答|解析)[：:])")]
    private static partial Regex Answer();
}
