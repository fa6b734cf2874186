using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Answers;

namespace PackBuilder.Guides.Parsing.Plain.RunOn;

/// <summary>Headings inside one long line: <c>…答案一、自我认知（共5题，…）题目1…</c>.</summary>
internal static partial class RunOnHeadings
{
    /// <summary>Headings whose numbers rise one by one; each must stand right before a question.</summary>
    public static List<Match> Find(string text)
    {
        var found = new List<Match>();
        int next = 0;
        foreach (Match match in Heading().Matches(text))
        {
            int number = ChineseNumber.Read(match.Groups["n"].Value);
            if (number == 0 || next != 0 && number != next)
                continue;
            found.Add(match);
            next = number + 1;
        }

        return found;
    }

    [GeneratedRegex(@"(?:(?<n>[一二三四五六七八九十]{1,3})、|第(?<n>[一二三四五六七八九十]{1,3})(?:部分|章|节|篇)[：:、\s]*)(?<name>[^。！？；：，、,;:!?（()）\d]{2,24}?)(?<note>[（(][^（()）]{2,60}[）)])?(?=题目\s*\d|试题\s*\d|第\s*\d+\s*题|1[.．、]\s*\D|问[：:]|Q\s*1)")]
    private static partial Regex Heading();
}
