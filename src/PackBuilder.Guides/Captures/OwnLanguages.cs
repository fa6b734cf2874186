using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures;

/// <summary>Parts Chinese from the English after it, where a page of our own shows both in one paragraph.</summary>
internal static partial class OwnLanguages
{
    /// <summary>The blocks of a document of our own in two languages, with both on a line each wherever a card has them in one paragraph.</summary>
    public static IEnumerable<CaptureBlock> Part(IReadOnlyList<CaptureBlock> blocks) =>
        blocks.Any(block => block.Look.Style == OwnStyles.Translation) && blocks.Any(block => block.Look is { Style: OwnStyles.Question, Anchor: not null })
            ? blocks.Select(block => !OwnStyles.IsInCard(block.Look.Style) ? block : block switch
            {
                CaptureItem item => item with { Text = OnLines(item.Text) },
                CaptureParagraph paragraph when HasHan(paragraph.Text) => paragraph with { Text = Blank().Replace(paragraph.Text, "\n", 1) },
                _ => block,
            })
            : blocks;

    // No space stands between Chinese and Latin letters but where the languages meet.
    [GeneratedRegex(@"(?<=[\u2E80-\u9FFF\uFF00-\uFFEF”’…])[\u3000 ](?=[A-Za-z“‘][^\u2E80-\u9FFF\uFF00-\uFFEF]*$)")]
    private static partial Regex Blank();

    /// <summary>Chinese and English on a line each; the text as it is where it has only one of them.</summary>
    public static string OnLines(string text)
    {
        if (text.Contains('\n') || !HasHan(text))
            return Same().Replace(text, "$1\n$1");
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

    private static bool HasHan(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    private static int Count(this ReadOnlySpan<char> text, Func<char, bool> counts)
    {
        int count = 0;
        foreach (char c in text)
            count += counts(c) ? 1 : 0;
        return count;
    }

    // English that is said in both languages: “Up to you.” “Up to you.”
    [GeneratedRegex(@"^(.{3,})[\u3000 ]\1$")]
    private static partial Regex Same();

    [GeneratedRegex(@"\G\s*“[^“”]*”[,.]?(?=\s*[A-Z“])")]
    private static partial Regex Quoted();
}
