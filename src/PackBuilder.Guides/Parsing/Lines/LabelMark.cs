using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Banks;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>A label in front of a line that says which field of a question the line fills.</summary>
/// <param name="Name">As written, without brackets, colon and number: repeated names count.</param>
/// <param name="Rest">What stands after it on the line; empty where nothing does.</param>
/// <param name="IsStrong">A colon, brackets or stars set it off; else it stands alone on its line.</param>
internal sealed partial record LabelMark(BankField Field, string Name, string Rest, bool IsStrong)
{
    private const int LongestBare = 24;
    private const int LongestFill = 12;

    public static LabelMark? Read(string text)
    {
        int start = 0;
        while (start < text.Length && start < 4 && (text[start] is '*' or ' ' or '#' or '>' or '★' or '●' or '◆' or '■' or '▶' or '▲' or '※' || char.IsSurrogate(text[start]) || text[start] == '\uFE0F'))
            start++;
        if (start >= text.Length)
            return null;
        // （答案：B）, [Answer: B]
        if (Enclosed().Match(text, start) is { Success: true } enclosed && enclosed.Index == start && Read(enclosed.Groups["inner"].Value) is { IsStrong: true, Rest.Length: > 0 } inner)
            return inner;
        bool bracketed = text[start] is '【' or '[' or '［' or '〔' or '(' or '（' or '「' or '<' or '《';
        int at = bracketed ? start + 1 : start;
        if (BankFields.LongestAt(text, at) is not var (field, length))
            return null;
        string name = text.Substring(at, length);
        var after = (bracketed ? AfterBracketed() : After()).Match(text, at + length);
        // "问题是：" opens a sentence.
        if (after.Success && after.Index == at + length && !(field == BankField.Question && after.Value.Contains('是')))
            return new LabelMark(field, name, TextAfter(text, after), true);
        if (!bracketed && Alone().Match(text, at + length) is { Success: true } alone && alone.Index == at + length && length > 1)
            return new LabelMark(field, name, "", false);
        // "答　先道歉": no text has such a space after a word.
        if (!bracketed && field == BankField.Answer && at + length < text.Length && text[at + length] == '\u3000' && Languages.HasHan(name))
            return new LabelMark(field, name, text[(at + length)..].Trim(), true);
        // "答案 B", "答案B": a key needs no colon, a few words need none after a space.
        string rest = text[(at + length)..].Trim();
        if (!bracketed && field == BankField.Answer && Verb().Match(rest) is { Success: true } verb && KeyText.Read(rest[verb.Length..]) is var said && (said is { IsWhole: true } || said is not null && Read(said.Rest) is not null || said is null && IsFewWords(rest[verb.Length..])))
            return new LabelMark(field, name, rest[verb.Length..], true);
        if (!bracketed && field == BankField.Answer && length > 1 && (KeyText.Read(rest) is { IsWhole: true } || text[at + length] is ' ' or '\u3000' && rest.Length <= LongestBare && Languages.HasHan(name) && rest.IndexOfAny(['。', '，', '：']) < 0))
            return new LabelMark(field, name, rest, true);
        return null;
    }

    // "正确答案是36"
    private static bool IsFewWords(string rest) => rest.Length is > 0 and <= LongestFill && rest.IndexOfAny(['。', '，', '：', '？', '的', '.', ',', ' ']) < 0;

    private static string TextAfter(string text, Match after)
    {
        string rest = text[(after.Index + after.Length)..].Trim(' ', '\u3000', '\t');
        return text.StartsWith("**", StringComparison.Ordinal) ? Stars.Balance(rest) : rest;
    }

    // A number, a remark in brackets, a colon.
    [GeneratedRegex(@"\G\s*(?:\d{1,4}|[一二三四五六七八九十]{1,3})?\s*(?:[（(][^（()）：:]{1,12}[）)])?\s*(?:\*\*)?\s*(?:是|为|应为|应选|选|is|are)?\s*[：:](?:\s*\*\*)?")]
    private static partial Regex After();

    [GeneratedRegex(@"\G\s*(?:\d{1,4}|[一二三四五六七八九十]{1,3})?\s*[】\]］〕)）」>》]\s*(?:\*\*)?\s*[：:]?(?:\s*\*\*)?")]
    private static partial Regex AfterBracketed();

    // "正确答案是B", "The correct answer is B"
    [GeneratedRegex(@"^(?:应该|应当|应|故)?(?:选择|选|为|是|is)\s*[：:]?\s*")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\G[（(【\[](?<inner>[^（(【\[\]】)）]{2,40}[：:][^（(【\[\]】)）]{1,40}|[^（(【\[\]】)）：:]{2,8}[A-J√×]{1,6})[）)】\]]\s*$")]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"\G\s*(?:\*\*)?$")]
    private static partial Regex Alone();
}
