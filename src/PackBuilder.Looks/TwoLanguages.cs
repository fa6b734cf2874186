using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Looks;

/// <summary>Titles that say the same in two languages, such as 自我介绍 Introducing yourself.</summary>
public static class TwoLanguages
{
    // Fewer letters are a name or an abbreviation, not a translation.
    private const int ShortestTranslation = 5;

    // Marks that both languages write with the same characters.
    private const string Shared = "‘’“”—…·";

    /// <returns>The Chinese and the English part; the second empty where there is but one.</returns>
    public static (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) Split(ImmutableArray<Inline> inlines)
    {
        if (inlines is not [TextRun { Text: var text }])
            return (inlines, []);
        int end = text.Length - 1;
        while (end >= 0 && !IsChinese(text[end]))
            end--;
        while (end >= 0 && end + 1 < text.Length && Shared.Contains(text[end + 1]))
            end++;
        string second = text[(end + 1)..];
        bool isTranslation = end > 0 && second.StartsWith(' ') && second.Count(char.IsAsciiLetter) >= ShortestTranslation;
        return isTranslation ? ([new TextRun(text[..(end + 1)])], [new TextRun(second.Trim())]) : (inlines, []);
    }

    /// <summary>The same where styled text may stand before, such as the number of a question in the cell of a table.</summary>
    public static (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) SplitLast(ImmutableArray<Inline> inlines)
    {
        if (inlines is not [.., TextRun last])
            return (inlines, []);
        var (first, second) = Split([last]);
        return second.IsEmpty ? (inlines, []) : ([.. inlines[..^1], .. first], second);
    }

    private static bool IsChinese(char c) => char.IsSurrogate(c) || EastAsian.IsWide(c);
}
