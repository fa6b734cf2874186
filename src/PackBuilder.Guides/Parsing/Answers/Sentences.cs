using System.Collections.Immutable;

namespace PackBuilder.Guides.Parsing.Answers;

/// <summary>A sentence and where it starts in its text.</summary>
internal readonly record struct Sentence(int Start, string Text)
{
    public int End => Start + Text.Length;

    public bool IsQuestion => Text.TrimEnd('”', '’', '"', '）', ')') is [.., '？' or '?'];
}

/// <summary>Cuts running text into sentences. What stands between quotation marks or in brackets is not cut.</summary>
internal static class Sentences
{
    private const int LongestQuotation = 400;

    /// <param name="most">Stops after so many sentences; the rest of the text is then not looked at.</param>
    public static ImmutableArray<Sentence> Read(string text, int most = int.MaxValue)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int start = 0;
        int opened = -1;
        int depth = 0;
        for (int i = 0; i < text.Length && sentences.Count < most; i++)
        {
            switch (text[i])
            {
                case '“' or '（' or '(' or '「':
                    if (depth++ == 0)
                        opened = i;
                    continue;
                case '”' or '）' or ')' or '」':
                    depth = Math.Max(0, depth - 1);
                    break;
            }

            // A mark that is never closed must not swallow the rest of the text.
            if (depth > 0 && i - opened > LongestQuotation)
                depth = 0;
            if (depth > 0 || !EndsAt(text, i))
                continue;
            int end = i + 1;
            while (end < text.Length && text[end] is '”' or '’' or '"' or '？' or '！' or '?' or '!' or '…')
                end++;
            sentences.Add(new Sentence(start, text[start..end]));
            start = end;
            i = end - 1;
        }

        if (start < text.Length && sentences.Count < most)
            sentences.Add(new Sentence(start, text[start..]));
        return sentences.ToImmutable();
    }

    // A quotation that ends a sentence inside ends the sentence around it as well.
    private static bool EndsAt(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' or '!' or '?' => true,
        '”' => i > 0 && text[i - 1] is '。' or '！' or '？' or '!' or '?' && (i + 1 == text.Length || IsSentenceStart(text[i + 1])),
        _ => false,
    };

    // What cannot stand at the start of a sentence shows that the one around the quotation goes on.
    private static bool IsSentenceStart(char c) => !"，,、；;：:”）)的等并而或和与就时后之类".Contains(c);
}
