using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Finds the places where a byte may have been lost: a question mark before another mark, or before a reading.</summary>
internal static class DamageSites
{
    /// <summary>The first such place from <paramref name="start"/> on, or -1.</summary>
    public static int Next(string text, int start)
    {
        for (int i = text.IndexOf('?', start); i >= 0 && i + 1 < text.Length; i = text.IndexOf('?', i + 1))
        {
            if (text[i + 1] is '!' or '?' or ',' or ';' or ':' or '.' || Pinyin.IsLetter(text[i + 1]) && IsReading(text, i + 1))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// True for a place that nobody types: marks before a Chinese character or before one that only damage brings, rather than
    /// before a space, a word or the end.
    /// </summary>
    public static bool IsUnlikeWriting(string text, int site)
    {
        int end = site;
        while (end < text.Length && text[end] is ('?' or '!' or ',' or ';' or ':' or '.'))
            end++;
        return end < text.Length && end - site == 2 && (Characters.IsHan(text[end]) || MarkCosts.Oddness(text[end]) > 0);
    }

    private static bool IsReading(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 7 && Pinyin.IsLetter(text[end]))
            end++;
        return end < text.Length && text[end] == ')' && Pinyin.IsSyllable(text.AsSpan(start, end - start));
    }
}
