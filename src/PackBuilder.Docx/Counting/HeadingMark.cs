using System.Text.RegularExpressions;

namespace PackBuilder.Docx.Counting;

/// <summary>The number that a heading starts with, such as 三、 or 第二章.</summary>
/// <param name="Number">What it counts.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Text">All of it, as it stands in the heading, with the space after it.</param>
internal sealed partial record HeadingMark(int Number, CountingStyle Style, string Text)
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>Null where a heading starts with no number that a word processor can count.</summary>
    public static HeadingMark? Of(string heading)
    {
        if (Mark().Match(heading) is not { Success: true } match || match.Length == heading.Length)
            return null;
        string before = match.Groups["before"].Value, after = match.Groups["after"].Value;
        return match.Groups["han"] is { Success: true } han
            ? ChineseNumber(han.Value) is { } number ? new HeadingMark(number, new CountingStyle(before, after, IsChinese: true), match.Value) : null
            : new HeadingMark(int.Parse(match.Groups["digits"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), new CountingStyle(before, after, IsChinese: false), match.Value);
    }

    // From 1 to 99, as Word writes them: 十, 十一, 二十.
    private static int? ChineseNumber(string written)
    {
        int ten = written.IndexOf('十');
        int units = written.Length == ten + 1 ? 0 : Digits.IndexOf(written[^1]) + 1;
        int tens = ten switch
        {
            < 0 => 0,
            0 => 1,
            _ => Digits.IndexOf(written[0]) + 1,
        };
        int length = (ten < 0 ? 0 : ten + 1) + (units > 0 ? 1 : 0);
        bool isPlain = written.Length == length && ten <= 1 && (ten != 1 || tens > 1);
        return isPlain && tens * 10 + units is > 0 and var number ? number : null;
    }

    [GeneratedRegex(
        @"^(?:(?<before>)(?<han>[一二三四五六七八九十]{1,3})(?<after>、)|(?<before>第)(?<han>[一二三四五六七八九十]{1,3})(?<after>[章部篇节讲课][ \u3000]*)"
        + @"|(?<before>[（(])(?<han>[一二三四五六七八九十]{1,3})(?<after>[）)][ \u3000]*)|(?<before>)(?<digits>[1-9][0-9]{0,2})(?<after>[.．、][ \u3000]*)(?![0-9]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

/// <summary>How the numbers of a level are written.</summary>
internal sealed record CountingStyle(string Before, string After, bool IsChinese);
