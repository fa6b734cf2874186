using System.Text.RegularExpressions;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Captures;

/// <summary>Parts Chinese from the English behind it, where a page of our own shows both in one paragraph.</summary>
internal static partial class OwnLanguages
{
    /// <summary>Chinese and English on a line each; the text as it is where it has only one of them.</summary>
    public static string OnLines(string text)
    {
        if (text.Contains('\n') || !Characters.HasHan(text))
            return text;
        int end = text.Length;
        while (end > 0 && text[end - 1] < '\u2E80')
            end--;
        while (end < text.Length && text[end] is '”' or '’' or '…')
            end++;
        // What is quoted in English belongs to the Chinese in front of it.
        while (Quoted().Match(text, end) is { Success: true } quoted)
            end += quoted.Length;
        return text.AsSpan(end).Count(char.IsAsciiLetter) > 1 ? $"{text[..end].TrimEnd()}\n{text[end..].Trim()}" : text;
    }

    private static int Count(this ReadOnlySpan<char> text, Func<char, bool> counts)
    {
        int count = 0;
        foreach (char c in text)
            count += counts(c) ? 1 : 0;
        return count;
    }

    [GeneratedRegex(@"\G\s*“[^“”]*”[,.]?(?=\s*[A-Z“])")]
    private static partial Regex Quoted();
}
