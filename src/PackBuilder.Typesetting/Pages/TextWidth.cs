using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>How wide a text is about, before it is set: enough to divide a table or choose a place for a label.</summary>
internal static class TextWidth
{
    // Average advance of Latin letters and digits, em.
    private const double Latin = 0.55;

    public static double InEms(string text)
    {
        double width = 0;
        foreach (char c in text)
            width += CharClasses.IsWide(CharClasses.Of(c)) || char.IsSurrogate(c) ? 1 : Latin;
        return width;
    }

    /// <summary>The longest piece that cannot be broken: a word, or a full-width character.</summary>
    public static double LongestWordInEms(string text)
    {
        double longest = 0, word = 0;
        foreach (char c in text)
        {
            bool wide = CharClasses.IsWide(CharClasses.Of(c));
            word = wide || c == ' ' ? 0 : word + Latin;
            longest = Math.Max(longest, wide ? 1 : word);
        }

        return longest;
    }
}
