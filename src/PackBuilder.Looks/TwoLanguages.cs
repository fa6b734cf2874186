using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Looks;

/// <summary>Titles that say the same in two languages, such as 自我介绍 Introducing yourself.</summary>
public static class TwoLanguages
{
    // Fewer letters are a name or an abbreviation, not a translation.
    private const int ShortestTranslation = 5;

    // A label is short itself: 考察点 Aim.
    private const int ShortestLabel = 2;

    // Marks that both languages write with the same characters.
    private const string Shared = "‘’“”—…·";

    /// <returns>The Chinese and the English part; the second empty where there is but one.</returns>
    public static (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) Split(ImmutableArray<Inline> inlines) =>
        inlines is [TextRun] ? SplitLast(inlines) : (inlines, []);

    /// <summary>The same where styled text may stand before, such as the number of a question in the cell of a table.</summary>
    public static (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) SplitLast(ImmutableArray<Inline> inlines)
    {
        if (inlines is not [.., TextRun { Text: var text }] || EndOfChinese(text, ShortestTranslation) is not { } end)
            return (inlines, []);
        return (inlines.SetItem(inlines.Length - 1, new TextRun(text[..end])), [new TextRun(text[end..].Trim())]);
    }

    /// <summary>The two languages of a label that writers or templates print, such as 考察点 Aim; the second empty where there is but one.</summary>
    public static (string First, string Second) OfLabel(string label) =>
        EndOfChinese(label, ShortestLabel) is { } end ? (label[..end], label[end..].Trim()) : (label, "");

    /// <summary>The same in one of the two, for a page that has no room for both: pages take turns, so that every opening says both.</summary>
    public static string ForPage(string label, bool isRight) => OfLabel(label) is { Second.Length: > 0 } languages ? isRight ? languages.Second : languages.First : label;

    // Null where no translation stands after it.
    private static int? EndOfChinese(string text, int leastLetters)
    {
        int end = text.Length;
        while (end > 0 && !IsChinese(text[end - 1]))
            end--;
        while (end > 0 && end < text.Length && Shared.Contains(text[end]))
            end++;
        var second = text.AsSpan(end);
        if (end < 2 || !second.StartsWith(' '))
            return null;
        int letters = 0;
        foreach (char c in second)
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        return letters >= leastLetters ? end : null;
    }

    private static bool IsChinese(char c) => char.IsSurrogate(c) || EastAsian.IsWide(c);
}
