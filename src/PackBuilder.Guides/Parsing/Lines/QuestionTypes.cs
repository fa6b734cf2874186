using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Which kind of question a heading, a tag or a cell names.</summary>
internal static partial class QuestionTypes
{
    /// <summary>Every question that is answered in sentences.</summary>
    public const string Open = "open";

    private static readonly WordTable Table = WordTable.Load("types.txt");

    private static readonly (string Word, string Kind)[] ByLength = [.. Table.Words.Select(word => (word.Key, word.Value)).OrderByDescending(word => word.Key.Length)];

    /// <summary>The kind that a word names by itself.</summary>
    public static string? Of(string word) => Table.NameOf(word.Trim().Trim('（', '）', '(', ')', '[', ']', '【', '】', '：', ':'));

    /// <summary>The kind that the heading of a section names, such as <c>一、单选题（共5题，每题2分）</c>.</summary>
    public static string? OfHeading(string heading)
    {
        if (heading.Length > 80)
            return null;
        string text = PartOf().Replace(NumberMark.Read(heading) is { } number ? heading[number.Length..] : heading, "");
        string bare = Note().Replace(Framed().Replace(text, "${name} "), "").Trim().Trim('*', '：', ':', ' ', '、');
        if (bare.Length is 0 or > 24)
            return null;
        string folded = bare.ToLowerInvariant();
        foreach (var (word, kind) in ByLength)
        {
            // The heading is the word, with little else: 第一部分 单选题, 单选题部分.
            if (folded.Contains(word, StringComparison.Ordinal) && (word.EndsWith('题') || word.Length > 5 || folded.Length <= word.Length + 3) && folded.Length <= word.Length + 12)
                return kind;
        }

        return null;
    }

    /// <summary>A tag at the start or end of a stem: <c>（单选）</c>, <c>[多选题]</c>, <c>【判断题】</c>.</summary>
    public static (string Kind, string Stem)? OfStem(string stem)
    {
        foreach (Match tag in Tag().Matches(stem))
        {
            if (Of(tag.Groups["word"].Value) is { } kind && (tag.Index == 0 || tag.Index + tag.Length == stem.Length))
                return (kind, (stem[..tag.Index] + stem[(tag.Index + tag.Length)..]).Trim());
        }

        return null;
    }

    [GeneratedRegex(@"^\s*[（(\[【]\s*(?<word>[\p{L}/ -]{2,16})\s*[）)\]】]\s*|\s*[（(\[【]\s*(?<word>[\p{L}/ -]{2,16})\s*[）)\]】]\s*$")]
    private static partial Regex Tag();

    // 【单选题】（共5题）: the name itself is framed.
    [GeneratedRegex(@"^\s*[【\[〔「<《](?<name>[^】\]〕」>》]{2,16})[】\]〕」>》](?=\s*(?:$|[（(][^（）()]{1,60}[）)]\s*$))")]
    private static partial Regex Framed();

    [GeneratedRegex(@"^\s*(?:第?[一二三四五六七八九十\d]{1,3}(?:大题|部分|单元|节|章|篇|卷)|(?:Part|Section|PART|SECTION)\s+(?:[IVX]{1,4}|\d{1,2}|[A-J]))[\s\u3000：:.、-]*")]
    private static partial Regex PartOf();

    [GeneratedRegex(@"[（(\[【][^（()）\]】]{1,60}[）)\]】]|[,，].*$")]
    private static partial Regex Note();
}
