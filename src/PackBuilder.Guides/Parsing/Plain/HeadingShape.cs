using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Blocks;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Tells by its look whether a line is a heading.</summary>
internal static partial class HeadingShape
{
    private const int Longest = 36;
    private const int LongestNumbered = 24;
    private const int LongestEnglish = 60;

    /// <summary>Short, no sentence, and something to head below it.</summary>
    public static bool Fits(PlainLine line, PlainLine? next)
    {
        string text = line.Text;
        var style = HeadingStyles.Of(text);
        if (next is null || ItemMarker.Read(text) is not null && style == HeadingStyle.None)
            return false;
        if (!HeadingStyles.IsAmbiguous(style))
            return text.Length <= Longest + 24 && !EndsLikeSentence(text);
        if (style is HeadingStyle.Number or HeadingStyle.NumberInBrackets)
            return IsNumberHeading(text, next);
        if (style == HeadingStyle.Letter)
            return IsLetterHeading(text, next);
        return ChineseCharacter().IsMatch(text) ? FitsChinese(line, next) : FitsEnglish(line, next);
    }

    private static bool FitsChinese(PlainLine line, PlainLine next)
    {
        string text = line.Text;
        if (text.Length > Longest || text.Length < 2 || EndsLikeSentence(text) || Unlikely().IsMatch(text) || SpokenTurns.IsTurn(text))
            return false;
        // Between short lines everywhere a heading shows only by the empty lines around it.
        return line.AfterBlank && next.AfterBlank || next.Text.Length > text.Length || ItemMarker.Read(next.Text) is not null || next.Text.StartsWith('|')
            || HeadingStyles.Of(next.Text) != HeadingStyle.None;
    }

    private static bool FitsEnglish(PlainLine line, PlainLine next) =>
        line.AfterBlank && next.AfterBlank && line.Text.Length <= LongestEnglish && char.IsAsciiLetterUpper(line.Text[0])
        && !EndsLikeSentence(line.Text) && line.Text.IndexOfAny([':', ',', '"', '|']) < 0 && line.Text.Contains(' ');

    // The number of a list item has its whole text after it; that of a heading has its text on the lines below.
    private static bool IsNumberHeading(string text, PlainLine next) =>
        Width(text) <= 2 * LongestNumbered && !EndsLikeSentence(text) && text[^1] is not ('？' or '?') && next.Text.Length > LongestNumbered
        && "。！？；：.!?;:”）".Contains(next.Text[^1]) && ItemMarker.Read(next.Text) is null && HeadingStyles.Of(next.Text) == HeadingStyle.None;

    private static int Width(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);

    // Options of a choice follow each other line by line; headings have text between them.
    private static bool IsLetterHeading(string text, PlainLine next) =>
        HeadingStyles.Of(next.Text) != HeadingStyle.Letter && (text.Length <= Longest && !EndsLikeSentence(text) || LetterHeading.Split(text) is not null);

    private static bool EndsLikeSentence(string text) => "。；;，,、：:…！!.".Contains(text[^1]) || text[^1] is '？' or '?' && text.Contains('，');

    // A quotation, a label with its text, a formula or a row of words is no heading.
    [GeneratedRegex(@"^[“""‘'\[【（(>#]|。|\s\+\s|^(?:Q\s*\d{0,3}|A|问题?\s*\d{0,3}|答|解答|答案)[：:]|https?://|_{3,}|＿{3,}")]
    private static partial Regex Unlikely();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseCharacter();
}
