using System.Text;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Html.Markup;

/// <summary>Finds the words of the other language in a text, so that readers of screens change their voice: English in Chinese and the reverse.</summary>
internal static class LanguageRuns
{
    public const string English = "en";
    public const string Chinese = "zh-CN";

    /// <returns>The text in pieces; those of the other language are marked.</returns>
    public static IEnumerable<(string Text, bool IsOther)> Cut(string text, bool isChinese)
    {
        int plain = 0;
        for (int i = 0; i < text.Length;)
        {
            int end = isChinese ? EndOfEnglish(text, i) : EndOfChinese(text, i);
            if (end <= i)
            {
                i++;
                continue;
            }

            if (i > plain)
                yield return (text[plain..i], false);
            yield return (text[i..end], true);
            plain = i = end;
        }

        if (plain < text.Length)
            yield return (text[plain..], false);
    }

    /// <summary>Whether all the words of a text are of the other language.</summary>
    public static bool IsOther(string text, bool isChinese) =>
        isChinese
            ? text.Count(IsLetter) > 1 && !EastAsian.AnyWide(text)
            : EastAsian.AnyWide(text) && !text.Any(IsLetter);

    // Words and what stands between them; a lone letter or a number is no language.
    private static int EndOfEnglish(string text, int i)
    {
        if (!IsLetter(text[i]) || i > 0 && IsWordPart(text[i - 1]))
            return i;
        int end = i, letters = 0;
        for (int k = i; k < text.Length && !IsChinese(text[k]); k++)
        {
            if (IsWordPart(text[k]))
                end = k + 1;
            if (IsLetter(text[k]))
                letters++;
        }

        if (letters < 2)
            return i;
        while (end < text.Length && text[end] is '.' or ',' or '!' or '?' or ';' or ':' or ')' or '\'' or '"')
            end++;
        return end;
    }

    private static int EndOfChinese(string text, int i)
    {
        int end = i;
        while (end < text.Length && IsChinese(text[end]))
            end++;
        return end > i && text[i..end].EnumerateRunes().Any(rune => Rune.IsLetter(rune)) ? end : i;
    }

    // Half of a surrogate pair counts as wide: what lies there in our texts are rare Han and pictures.
    private static bool IsChinese(char c) => EastAsian.IsWide(c) || char.IsSurrogate(c);

    private static bool IsLetter(char c) => char.IsLetter(c) && !IsChinese(c);

    private static bool IsWordPart(char c) => (char.IsLetterOrDigit(c) || c is '%') && !IsChinese(c);
}
