using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// Numbers in a way that no list knows: the same word or sign before and after them, and each one more than the last. The document teaches
/// what counts its questions: <c>练习1：</c>, <c>T1.</c>, <c>1/</c>, <c>Task 1 -</c>.
/// </summary>
internal static partial class LearnedNumbers
{
    private const int Fewest = 3;

    public static void Apply(LineFacts[] facts)
    {
        var marks = new List<(int Line, string Style, int Number, int Length)>();
        for (int i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { Line: { HasText: true, Marker: "" or "-" }, Number: null or { Family: "bare" }, Options.IsEmpty: true, IsKeys: false } && Mark().Match(facts[i].Line.Text) is { Success: true } mark)
                marks.Add((i, $"{mark.Groups["pre"].Value.Trim()}1{mark.Groups["post"].Value.Trim()}", ValueOf(mark.Groups["n"].Value), mark.Length));
        }

        foreach (var same in marks.GroupBy(mark => mark.Style, StringComparer.Ordinal))
        {
            var all = same.ToList();
            int steps = Enumerable.Range(1, all.Count - 1).Count(i => all[i].Number == all[i - 1].Number + 1);
            // Steps and figures count so, too: most of what is counted asks, or is answered below.
            if (all.Count < Fewest || steps * 10 < (all.Count - 1) * 6 || all[0].Number > 2 || all.Count(mark => IsAsked(facts, mark.Line, mark.Length)) * 10 < all.Count * 6)
                continue;
            foreach (var (line, style, number, length) in all)
                facts[line] = LineFacts.Of(facts[line].Line, new NumberMark("learned", "learned:" + style, number, number.ToString(CultureInfo.InvariantCulture), length));
        }
    }

    private static bool IsAsked(LineFacts[] facts, int line, int length)
    {
        string body = facts[line].Line.Text[length..];
        return Asking.Of(body) >= 0.6 || OptionMarks.Inside(body) is not null
            || line + 1 < facts.Length && (facts[line + 1].StartsOptions || facts[line + 1].IsAnswer || Asking.Of(facts[line + 1].Line.Text) >= 0.6 && facts[line + 1].Number is null);
    }

    private const string Great = "壹贰叁肆伍陆柒捌玖拾";

    private static int ValueOf(string number) =>
        char.IsAsciiDigit(number[0]) ? int.Parse(number, CultureInfo.InvariantCulture)
        : Great.IndexOf(number[0], StringComparison.Ordinal) is >= 0 and var han ? han + 1
        : Numerals.Read(number) is > 0 and var value ? value
        : Roman(number);

    private static int Roman(string number)
    {
        int sum = 0, before = 0;
        foreach (char letter in number.Reverse())
        {
            int value = letter switch { 'I' => 1, 'V' => 5, _ => 10 };
            sum += value < before ? -value : value;
            before = Math.Max(before, value);
        }

        return sum;
    }

    [GeneratedRegex(@"^(?:(?<pre>[^\p{N}\s，。？！?!,“”""《》（）()]{0,8}[\s.#-]{0,2})(?<n>\d{1,3})(?<post>\s?[^\p{L}\p{N}\s“""《（(，？%℃]{1,2}[\s\u3000]*|[\s\u3000]+)|(?<pre>)(?<n>[Ⅰ-Ⅻ])(?<post>[.、．：:)）][\s\u3000]*|[\s\u3000]+)|(?<pre>)(?<n>[IVX]{1,5})(?<post>[.、．)][\s\u3000]*)|(?<pre>)(?<n>[" + Great + @"])(?<post>[、.．：][\s\u3000]*)|(?<pre>[\p{L}]{1,6})(?<n>[一二三四五六七八九十]{1,3})(?<post>[：:.、．][\s\u3000]*|[\s\u3000]+))(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
