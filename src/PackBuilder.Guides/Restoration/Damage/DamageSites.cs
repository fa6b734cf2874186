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

    private static bool IsReading(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 7 && Pinyin.IsLetter(text[end]))
            end++;
        return end < text.Length && text[end] == ')' && Pinyin.IsSyllable(text.AsSpan(start, end - start));
    }
}
