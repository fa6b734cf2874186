using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>Tells the Chinese of a text from its English, where a source gives both.</summary>
internal static class Languages
{
    public static bool HasHan(string text) => text.Any(c => c is >= '\u3400' and <= '\u9FFF');

    /// <summary>A text of English words alone.</summary>
    public static bool IsEnglish(string text) => !HasHan(text) && !CodeLines.Are(text) && text.Count(char.IsAsciiLetterLower) > 5 && text.Contains(' ');

    /// <summary>Lines of both languages become a pair; a line that asks in both is cut between them.</summary>
    public static LocalizedText Pair(IReadOnlyList<string> lines, string? english)
    {
        var zh = new List<string>();
        var en = new List<string>();
        if (english is { Length: > 0 })
            en.Add(english);
        bool both = english is not null || lines.Any(IsEnglish) && lines.Any(HasHan);
        foreach (string line in lines)
        {
            if (both && IsEnglish(line))
                en.Add(line.StartsWith("EN:", StringComparison.Ordinal) || line.StartsWith("EN：", StringComparison.Ordinal) ? line[3..].Trim() : line);
            else if (CodeLines.Are(line) && zh.Count == 0 && en.Count > 0)
                en.Add(line);
            else if (!CodeLines.Are(line) && Cut(line) is var (first, second))
            {
                zh.Add(HasHan(first) ? first : second);
                en.Add(HasHan(first) ? second : first);
            }
            else
                zh.Add(line);
        }

        string? chinese = zh.Count == 0 ? null : string.Join('\n', zh);
        return new LocalizedText(chinese, en.Count == 0 ? null : string.Join('\n', en));
    }

    // "What is …? 什么是……？" and "什么是……？（What is …?）"
    private static (string First, string Second)? Cut(string line)
    {
        if (line.Length < 12)
            return null;
        int firstHan = IndexOfHan(line);
        if (firstHan < 0)
            return null;
        if (firstHan > 8 && IsEnglish(line[..firstHan]) && line[..firstHan].TrimEnd(' ', '(', '（', '/', '|')[^1] is '?' or '.' or '？')
            return (line[..firstHan].TrimEnd(' ', '(', '（', '/', '|'), line[firstHan..].TrimEnd(')', '）').Trim());
        int last = line.Length - 1;
        while (last >= 0 && line[last] is not (>= '\u3400' and <= '\u9FFF'))
            last--;
        string tail = line[(last + 1)..];
        string after = tail.TrimStart('？', '?', '。', '！', ' ', '\u3000');
        if (after.Length < tail.Length && IsEnglish(after) && after.Trim(' ', '(', '（', ')', '）', '/', '|') is { Length: > 8 } english && char.IsAsciiLetterUpper(english[0]) && english[^1] is '?' or '.' or '？')
            return (line[..(line.Length - after.Length)].Trim(), english);
        return null;
    }

    private static int IndexOfHan(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is >= '\u3400' and <= '\u9FFF')
                return i;
        }

        return -1;
    }
}
