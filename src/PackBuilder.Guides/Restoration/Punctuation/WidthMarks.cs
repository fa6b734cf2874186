using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Punctuation;

/// <summary>
/// Full-width marks in Chinese sentences. A sentence is Chinese as soon as it has a Chinese character; English in quotation marks,
/// numbers (1,480), times (9:00) and addresses keep their half-width marks.
/// </summary>
internal static partial class WidthMarks
{
    private static readonly SearchValues<char> HalfWidth = SearchValues.Create(",;:?!().");

    public static string Repair(string line)
    {
        if (line.AsSpan().IndexOfAny(HalfWidth) < 0)
            return line;
        var keep = HalfWidthSpans.Of(line);
        var brackets = BracketPairs.FullWidth(line, keep);
        var output = new StringBuilder(line.Length);
        bool isChinese = false;
        int english = EnglishAfterLabel().Match(line) is { Success: true } label ? label.Length : line.Length;
        for (int i = 0; i < line.Length; i++)
        {
            if (i >= english)
                return output.Append(line, i, line.Length - i).ToString();
            char c = line[i];
            isChinese |= Characters.IsHan(c);
            if (brackets[i])
                output.Append(c is '(' or '（' ? '（' : '）');
            else if (!keep[i] && IsMark(c) && Widens(line, i, isChinese, output))
                i += Widen(line, i, output);
            else
                output.Append(c);
            if (c is '。' or '！' or '？' or '!' or '?')
                isChinese = false;
        }

        return output.ToString();
    }

    private static bool IsMark(char c) => c is ',' or ';' or ':' or '?' or '!' or '.';

    // Full-width marks bring their own space with them. Returns how many spaces after the mark were left out.
    private static int Widen(string line, int at, StringBuilder output)
    {
        output.Append(line[at] == '.' ? '。' : (char)(line[at] + 0xFEE0));
        int skipped = 0;
        while (at + skipped + 1 < line.Length && line[at + skipped + 1] == ' ')
            skipped++;
        return skipped;
    }

    private static bool Widens(string line, int at, bool isChinese, StringBuilder output)
    {
        char mark = line[at];
        char before = at > 0 ? line[at - 1] : '\n';
        char after = at + 1 < line.Length ? line[at + 1] : '\n';
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            return mark == ',' && isChinese && !GroupsDigits(line, at) && !IsInBrackets(line, at);
        if (mark == '.')
            return EndsChineseSentence(line, at, after);
        if (Characters.IsChinese(LastVisible(output)))
            return true;

        char next = NextVisible(line, at);
        if (isChinese)
            return !(IsLatin(before) && IsLatin(next) && (mark == ':' || after == ' '));
        return mark is ',' or ':' or ';' && Characters.IsHan(next);
    }

    // 1,480 is one number: groups of three digits. 8,75% names two quantities.
    private static bool GroupsDigits(string line, int at)
    {
        int end = at + 1;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        return end - at == 4;
    }

    // (0,1) and [3,5] are pairs of numbers, written as mathematics writes them.
    private static bool IsInBrackets(string line, int at)
    {
        int start = at;
        while (start > 0 && (char.IsAsciiDigit(line[start - 1]) || line[start - 1] is ',' or '.' or '-' or ' '))
            start--;
        int end = at;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is ',' or '.' or '-' or ' '))
            end++;
        return start > 0 && end < line.Length && (line[start - 1], line[end]) is ('(' or '（' or '[', ')' or '）' or ']');
    }

    // A dot after 一 at the start of a line numbers a heading: 一.准备.
    private static bool EndsChineseSentence(string line, int at, char after)
    {
        if (at == 0 || !Characters.IsHan(line[at - 1]) || char.IsAsciiLetterOrDigit(after))
            return false;
        int start = at;
        while (start > 0 && "一二三四五六七八九十百第章节".Contains(line[start - 1]))
            start--;
        return start == at || start > 0 && Characters.IsHan(line[start - 1]);
    }

    private static char LastVisible(StringBuilder output)
    {
        for (int i = output.Length - 1; i >= 0; i--)
        {
            if (output[i] != ' ')
                return output[i];
        }

        return '\n';
    }

    private static char NextVisible(string line, int at)
    {
        for (int i = at + 1; i < line.Length; i++)
        {
            if (line[i] != ' ')
                return line[i];
        }

        return '\n';
    }

    // 英文：How are you? The label is Chinese, the sentence is not.
    [GeneratedRegex(@"^[^：:。，？！?!,]{1,12}[：:]\**(?=[^\u2E80-\u9FFF\uFF00-\uFFEF]*$)(?=\s*[“""‘']?[A-Za-z][A-Za-z'’]* [A-Za-z][A-Za-z'’]+)")]
    private static partial Regex EnglishAfterLabel();

    private static bool IsLatin(char c) => char.IsAsciiLetter(c);
}

/// <summary>
/// Finds the brackets that are full width: pairs around Chinese, pairs after Chinese, and pairs of which one half is full width
/// already. A bracket without a partner, as in <c>1)</c>, is left alone.
/// </summary>
file static class BracketPairs
{
    public static bool[] FullWidth(string line, HalfWidthSpans keep)
    {
        var full = new bool[line.Length];
        var open = new Stack<int>();
        var hanBefore = HanBefore(line);
        for (int i = 0; i < line.Length; i++)
        {
            if (keep[i])
                continue;
            if (line[i] is '(' or '（')
            {
                open.Push(i);
            }
            else if (line[i] is ')' or '）' && open.TryPop(out int start))
            {
                full[start] = full[i] = line[start] == '（' || line[i] == '）'
                    || hanBefore[i] > hanBefore[start] || FollowsChinese(line, start) || Numbers(line, start, i);
            }
        }

        return full;
    }

    // Counted once, so that deep nesting costs no more than a flat line.
    private static int[] HanBefore(string line)
    {
        var counts = new int[line.Length + 1];
        for (int i = 0; i < line.Length; i++)
            counts[i + 1] = counts[i] + (Characters.IsHan(line[i]) ? 1 : 0);
        return counts;
    }

    private static bool FollowsChinese(string line, int at)
    {
        while (at > 0 && line[at - 1] == ' ')
            at--;
        return at > 0 && Characters.IsChinese(line[at - 1]);
    }

    // (1) before Chinese, as a number.
    private static bool Numbers(string line, int start, int end) =>
        end - start <= 3 && char.IsAsciiDigit(line[start + 1]) && end + 1 < line.Length && Characters.IsHan(line[end + 1]);
}
