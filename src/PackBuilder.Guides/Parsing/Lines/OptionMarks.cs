using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <param name="IsMarked">A tick or a star says that it is right.</param>
internal sealed record OptionText(char Key, string Text, bool IsMarked);

/// <summary>Options in a line: <c>A. …</c>, <c>（A）…</c>, <c>A、…</c>, <c>A …</c>, one or several.</summary>
internal static partial class OptionMarks
{
    /// <summary>The options of a line that starts with one; empty for any other line.</summary>
    public static ImmutableArray<OptionText> Read(string line)
    {
        var first = Mark().Match(line);
        return first.Success ? Split(line, first) : [];
    }

    /// <summary>Options that follow their question on its line: where they start; null where there are none.</summary>
    public static (int Start, ImmutableArray<OptionText> Options)? Inside(string line)
    {
        (int, ImmutableArray<OptionText>)? first = null;
        foreach (Match mark in Inner().Matches(line))
        {
            if (KeyOf(mark) is not 'A' || mark.Index == 0 || Split(line, mark) is not { Length: > 1 } options)
                continue;
            // "（ A ）A. … B. …": a key in a gap is no option, and options are marked alike.
            if (IsBracketed(mark) == IsBracketed(NextMark(line, mark.Index + mark.Length, 'A')!))
                return (mark.Index, options);
            first ??= (mark.Index, options);
        }

        return first;
    }

    private static ImmutableArray<OptionText> Split(string line, Match first)
    {
        var options = ImmutableArray.CreateBuilder<OptionText>();
        var mark = first;
        while (true)
        {
            char key = KeyOf(mark);
            int start = mark.Index + mark.Length;
            var next = NextMark(line, start, key);
            string text = line[start..(next?.Index ?? line.Length)];
            options.Add(Option(key, text, mark.Groups["tick"].Success));
            if (next is null)
                return options.ToImmutable();
            mark = next;
        }
    }

    private static Match? NextMark(string line, int start, char key)
    {
        for (var match = Inner().Match(line, start); match.Success; match = match.NextMatch())
        {
            if (KeyOf(match) == key + 1)
                return match;
        }

        return null;
    }

    private static bool IsBracketed(Match mark) => mark.Value.TrimStart()[0] is '（' or '(' or '[' or '【';

    private static char KeyOf(Match mark) => mark.Groups["k"].Value[0] is >= 'Ⓐ' and <= 'Ⓙ' and var circled ? (char)('A' + circled - 'Ⓐ') : char.ToUpperInvariant(mark.Groups["k"].Value[0]);

    private static readonly char[] Between = [' ', '\u3000', '\t', '；', ';', '，', ',', '|', '/'];

    private static OptionText Option(char key, string text, bool ticked)
    {
        text = Bullet().Replace(text.TrimEnd(Between), "").TrimEnd(Between);
        var right = Right().Match(text);
        return new OptionText(key, Stars.Balance(Right().Replace(text, "").Trim(Between)), ticked || right.Success);
    }

    [GeneratedRegex(@"^\s*(?:\*\*(?=[-•·○●□☐○◯√✓✔☑★]))?(?:[-•·○●□☐]\s+|[□☐○◯])?(?:(?<tick>[√✓✔☑*★●►▶☞→>＞]|\[[xX√]\])\s*[□☐○◯]?)?(?:\*\*)?(?:(?<k>[Ⓐ-Ⓙ])|[（(\[【]\s*(?<k>[A-Ja-j])\s*[）)\]】]\s*[.．、：:]?|(?<k>[A-Ja-j])\s?(?:[.．、。：:,，)）]|[—·](?=[\s\u3000]))(?!\d{1,2}(?:\.\d{1,2})*[\s\u3000]+\p{IsCJKUnifiedIdeographs})|(?<k>[A-J])(?=[\s\u3000]+[\p{IsCJKUnifiedIdeographs}“《（\d])|(?<k>[A-J])(?=\p{IsCJKUnifiedIdeographs}{2})(?!型|类|级|座|区|股|股|站|字|轮|组|栋|班|口|卷|面|角))\s*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<![A-Za-z0-9&'’-])(?:(?<=[\s\u3000；;，,|/])(?:(?:(?<tick>[√✓✔☑*★●►▶☞])|(?<tick>[>＞]|\[[xX√]\])\s?)[□☐○◯]?|[□☐○◯]))?(?:(?<k>[Ⓐ-Ⓙ])|[（(\[【]\s*(?<k>[A-J])\s*[）)\]】]\s*[.．、：:]?|(?<k>[A-J])\s?(?:[.．、。：:)）]|[—·](?=[\s\u3000]))(?!\d{1,2}(?:\.\d{1,2})*[\s\u3000]+\p{IsCJKUnifiedIdeographs})|(?<=[\s\u3000；;])(?<k>[A-J])(?=[\s\u3000]+[\p{IsCJKUnifiedIdeographs}“《（\d])|(?<=[\s\u3000]{2}|\t)(?<k>[A-J])(?=\p{IsCJKUnifiedIdeographs})|(?<=[\s；;，,|/])(?<k>[a-j])[.)](?=\s))\s*")]
    private static partial Regex Inner();

    // That of the next option, where several stand on one line.
    [GeneratedRegex(@"[\s\u3000]+[-•·●][\s\u3000]*$")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[\s\u3000]*(?:[（(【\[]\s*(?:√|✓|✔|正确|正确答案|对|答案|right|correct|true)\s*[）)】\]]|[√✓✔☑★←]|\*(?<=^[^*]*\*)(?<![A-Za-z\d]\*))[\s\u3000]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Right();
}
