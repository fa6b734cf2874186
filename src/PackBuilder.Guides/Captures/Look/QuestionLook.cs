using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures.Look;

/// <summary>Whether a line looks like a question or an answer of a bank, by its marks alone.</summary>
internal static partial class QuestionLook
{
    public static bool IsQuestion(string line) => NumberedQuestion().IsMatch(line) || QuestionLabel().IsMatch(line);

    public static bool IsAnswer(string line) => AnswerLabel().IsMatch(line);

    public static bool IsOption(string line) => Option().IsMatch(line);

    /// <summary>Verbatim text that is a bank and no code: most of its lines ask, answer, or are options to choose from.</summary>
    public static bool IsBank(IEnumerable<string> lines)
    {
        int questions = 0, answers = 0, options = 0, all = 0;
        foreach (string line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            all++;
            if (IsAnswer(line))
                answers++;
            else if (IsOption(line))
                options++;
            else if (IsQuestion(line) || Numbered().IsMatch(line))
                questions++;
        }

        return questions > 0 && answers + options > 1 && answers + options >= questions && (questions + answers + options) * 10 >= all * 6;
    }

    [GeneratedRegex(@"^\s*[（(]?[A-Ha-h](?:[.．、）]|\)\s)\s*[^\s=({;]")]
    private static partial Regex Option();

    [GeneratedRegex(@"^\s*[（(]?\d{1,4}[）).．、]\s*[^\d\s=({;]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:[（(]?\d{1,4}[）).．、:：]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*(?!\s)[^\n]{3,}[？?]\s*(?:[（(][^（）()]{0,12}[）)])?\s*$")]
    private static partial Regex NumberedQuestion();

    [GeneratedRegex(@"^\s*(?:第\s*[一二三四五六七八九十百\d]{1,4}\s*题|(?:问题?|题目|面试题)\s*\d{0,4}\s*[:：]|【(?:题目|问题|题干)】|(?:Q|Question)\s*\d{0,4}\s*[:：.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionLabel();

    [GeneratedRegex(@"^\s*(?:答|答案|参考答案|正确答案|标准答案|参考回答|解析|答题要点|【(?:答案|参考答案|解析)】)\s*(?:[:：]|(?<=】))|^\s*(?:A|Answer|Sample answer)\s*\d{0,4}\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnswerLabel();
}
