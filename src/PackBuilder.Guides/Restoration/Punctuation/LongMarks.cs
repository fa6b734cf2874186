using System.Buffers;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Punctuation;

/// <summary>
/// The marks that are two characters long: dash —— and ellipsis …… (GB/T 15834 4.9, 4.10), and ～ in ranges. Only beside
/// Chinese; a range between digits keeps its single dash.
/// </summary>
internal static partial class LongMarks
{
    private const string Chinese = @"\u4E00-\u9FFF\u3001\u3002\u300A\u300B\uFF01\uFF0C\uFF1A\uFF1B\uFF1F\uFF08\uFF09“”‘’";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–―─－");

    public static string Repair(string line)
    {
        string text = line;
        if (line.AsSpan().IndexOfAny(Dashes) >= 0)
            text = Dash().Replace(text, "——");
        if (line.AsSpan().IndexOfAny(".…。") >= 0)
            text = Ellipsis().Replace(text, "……");
        return line.Contains('~') ? Range().Replace(text, "～") : text;
    }

    [GeneratedRegex(
        @"(?<=[" + Chinese + @"])(?:-{2,6}|[—–―─－]{1,6})(?![-—–―─－])|(?<![-—–―─－\d])(?:-{2,6}|[—–―─－]{1,6})(?=[" + Chinese + "])")]
    private static partial Regex Dash();

    [GeneratedRegex(
        @"(?<=[" + Chinese + @"])(?:\.{3,}|…{1,}|。{3,})|(?<![.…])(?:\.{3,}|…{1,})(?=[" + Chinese + "])")]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"(?<=[\d%" + Chinese + @"]) ?~ ?(?=[\d" + Chinese + "])")]
    private static partial Regex Range();
}
