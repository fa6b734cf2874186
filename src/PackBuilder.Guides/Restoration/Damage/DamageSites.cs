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
        int end = EndOfMarks(text, site);
        return end < text.Length && end - site == 2 && (Characters.IsHan(text[end]) || MarkCosts.Oddness(text[end]) > 0);
    }

    /// <summary>
    /// The places that show damage each by itself, in a document that shows none elsewhere: half a reading between characters, and marks
    /// that break a word off in its midst.
    /// </summary>
    public static IEnumerable<int> Alone(string text, Lazy<LanguageModel> model)
    {
        int passed = 0;
        for (int site = Next(text, 0); site >= 0; site = Next(text, site + 1))
        {
            int end = EndOfMarks(text, site);
            bool isReading = IsReading(text, end);
            int after = isReading ? text.IndexOf(')', end) + 1 : end;
            bool isBetween = site > 0 && Characters.IsHan(text[site - 1]) && after < text.Length && Characters.IsHan(text[after]);
            if (site >= passed && isBetween && (isReading ? !IsInBrackets(text, site) : end - site is 2 or 3 && model.Value.CannotEnd(text.AsSpan(0, site))))
                yield return site;
            passed = end;
        }
    }

    private static int EndOfMarks(string text, int site)
    {
        while (site < text.Length && text[site] is ('?' or '!' or ',' or ';' or ':' or '.'))
            site++;
        return site;
    }

    // "(怎么读?yàn)" is what somebody wrote.
    private static bool IsInBrackets(string text, int site)
    {
        for (int i = site - 1; i >= 0 && text[i] is not ('\n' or ')' or '）'); i--)
        {
            if (text[i] is '(' or '（')
                return true;
        }

        return false;
    }

    private static bool IsReading(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 7 && Pinyin.IsLetter(text[end]))
            end++;
        return end < text.Length && text[end] == ')' && Pinyin.IsSyllable(text.AsSpan(start, end - start));
    }
}
