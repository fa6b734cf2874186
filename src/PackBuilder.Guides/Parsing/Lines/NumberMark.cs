using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>A number in front of a line.</summary>
/// <param name="Family">The way of numbering, whatever its punctuation: lines of one family may count the same thing.</param>
/// <param name="Style">The way of numbering to the character.</param>
/// <param name="Number">0 where the format numbers and does not say what.</param>
/// <param name="Written">As in the source, such as <c>12</c> or <c>2.1</c>; empty where the source has no number of its own.</param>
/// <param name="Length">Characters of the line that it takes.</param>
internal sealed partial record NumberMark(string Family, string Style, int Number, string Written, int Length)
{
    /// <summary>The number says by a word that it counts questions: <c>第1题</c>, <c>问题一</c>, <c>Q1</c>.</summary>
    public bool IsNamed => Family is "question" or "q";

    public static NumberMark? Read(BankLine line)
    {
        var own = Read(line.Text);
        if (line.Marker.Length == 0 || line.Marker == "-" || own is { IsNamed: true })
            return own;
        if (line.Marker == "#")
            return new NumberMark("auto", "auto", 0, "", 0);
        var marker = Read(line.Marker + " 项");
        return marker is null ? own : marker with { Length = 0 };
    }

    public static NumberMark? Read(string text)
    {
        int skip = Lead(text);
        var match = Mark().Match(text, skip);
        if (!match.Success || match.Index != skip)
            return null;
        foreach (string family in Families)
        {
            var group = match.Groups[family];
            if (!group.Success)
                continue;
            string number = match.Groups["n"].Value;
            int value = Numerals.Read(family == "dotted" ? number[(number.LastIndexOfAny(['.', '．', '-']) + 1)..] : number);
            return value == 0 ? null : new NumberMark(family == "full" ? "1." : family, StyleOf(family, match, number), value, family == "dotted" ? number.Replace('．', '.') : Shown(number, value), skip + match.Length);
        }

        return null;
    }

    private static readonly string[] Families = ["question", "q", "square", "brackets", "hanBrackets", "dotted", "digits", "full", "circled", "han", "dash", "bare"];

    // Numbers are given as digits, whatever the source counts in.
    private static string Shown(string number, int value) => number.All(char.IsAsciiDigit) ? number : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Stars of Markdown, signs that catch the eye.
    private static int Lead(string text)
    {
        int skip = 0;
        while (skip < text.Length && skip < 4 && (text[skip] is '*' or '#' or ' ' or '★' or '☆' or '●' or '◆' or '■' or '▲' or '▶' or '※' or '\u200b' || char.IsSurrogate(text[skip]) || text[skip] == '\uFE0F'))
            skip++;
        return skip;
    }

    private static string StyleOf(string family, Match match, string number)
    {
        string all = match.Value.Trim();
        int at = all.IndexOf(number, StringComparison.Ordinal);
        string before = all[..at], after = all[(at + number.Length)..].Trim();
        return $"{family}:{before.Trim()}1{(after.Length > 0 ? after[..1] : "")}";
    }

    private const string Han = "[零一二三四五六七八九十百千]{1,6}";

    [GeneratedRegex(@"\G(?:"
        + @"(?<question>第\s*(?<n>\d{1,5}|" + Han + @")\s*(?:道)?[题问](?!库|型|目的|到))[\s\u3000]*[：:.、．]?"
        + @"|(?<question>[【\[［〔]\s*(?:题目?|问题|试题)\s*(?<n>\d{1,4}|" + Han + @")\s*[】\]］〕]|[【\[［〔]\s*第\s*(?<n>\d{1,4}|" + Han + @")\s*[题问]\s*[】\]］〕])[\s\u3000]*[：:]?"
        + @"|(?<question>(?<n>\d{1,4})\s*(?:号|道)?题[\s\u3000]*[：:.、．])"
        + @"|(?<question>(?:题目|问题|试题|面试题|面试问题|考题|习题|例题|思考题|单选题|多选题|判断题|填空题|简答题|题|问)\s*(?:(?<n>\d{1,5})(?=[\s\u3000：:.、．)）（(【\[*]|$|\p{IsCJKUnifiedIdeographs})|(?<n>" + Han + @")(?=[\s\u3000：:.、．)）（(【*]|$)))[\s\u3000]*[：:.、．]?"
        + @"|(?<q>(?:Question|Interview [Qq]uestion|Q|Problem|No)\s*[.#]?\s*(?<n>\d{1,4}))(?=[\s\u3000：:.、．)）（(*–—-]|$|\p{IsCJKUnifiedIdeographs})[\s\u3000]*[：:.、．)）–—-]?"
        + @"|(?<square>[【\[〔［]\s*(?<n>\d{1,4})\s*[】\]〕］])[.、．：:]?"
        + @"|(?<brackets>[（(]\s*(?<n>\d{1,4})\s*[）)])[.、．：:]?"
        + @"|(?<hanBrackets>[（(]\s*(?<n>" + Han + @")\s*[）)])[.、．：:]?"
        + @"|(?<dotted>(?<n>\d{1,2}(?:[.．-]\d{1,3}){1,3}))(?:[.、．)）]|(?=[\s\u3000])|(?=\p{IsCJKUnifiedIdeographs}))(?!\d)"
        + @"|(?<digits>(?<n>\d{1,4})\s?[)）])"
        + @"|(?<full>(?<n>\d{1,5})\s?(?:[.．，,：:。](?!\d{1,2}(?!\d))|、(?!\d{1,3}\s?(?:[、，,。]|题|号|$))))"
        + @"|(?<circled>(?<n>[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛❶-❿]))[.、．：:]?"
        + @"|(?<han>(?<n>" + Han + @")\s?[、.．：])"
        + @"|(?<dash>(?<n>\d{1,3})\s+[-–—]\s+(?=\S))"
        + @"|(?<bare>(?<n>\d{1,3})(?=[\s\u3000]+\S)(?!\s*[-–/×=+%]))"
        + @")(?:\*\*)?[\s\u3000]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
