using PackBuilder.Documents.Scripts;

namespace PackBuilder.Docx.Runs;

/// <summary>
/// Decides by their neighbours which of the marks that Chinese and Latin share (quotes, dashes, dots) are Chinese: Word sets
/// those from the East Asian font only where a hint says so.
/// </summary>
internal static class MarkContext
{
    /// <summary>Stands for what is not text.</summary>
    public const char Object = '\uFFFC';

    /// <returns>For each character true or false where it needs a decision, null where it speaks for itself.</returns>
    public static bool?[] Resolve(string text)
    {
        var result = new bool?[text.Length];
        bool chinese = EastAsian.AnyWide(text);
        var quotes = new Stack<bool>();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!NeedsHint(c))
                continue;
            result[i] = chinese && c switch
            {
                '“' or '‘' => Push(quotes, OpensChinese(text, i)),
                '’' when IsLetter(text, i - 1) && IsLetter(text, i + 1) => false,
                '”' or '’' => quotes.TryPop(out bool opened) ? opened : IsWide(text, Before(text, i)),
                '—' or '–' => !(IsLetter(text, Before(text, i)) && IsLetter(text, After(text, i))),
                '…' => IsWide(text, Before(text, i)) || At(text, i + 1) == c || At(text, i - 1) == c,
                '·' or '•' or '‧' => IsWide(text, Before(text, i)) || IsWide(text, i + 1),
                '‐' or '‑' or '°' or '′' or '″' => false,
                _ => true,
            };
        }

        return result;
    }

    // ISO 29500-1 17.3.2.26: from U+2000 to U+2BFF the hint decides; so it does for the interpunct and a few signs.
    private static bool NeedsHint(char c) => c is >= '\u2010' and <= '\u2BFF' or '·' or '×' or '÷' or '±' or '°';

    private static bool Push(Stack<bool> quotes, bool chinese)
    {
        quotes.Push(chinese);
        return chinese;
    }

    // What stands outside decides; at the start of a paragraph what the quotation holds.
    private static bool OpensChinese(string text, int i)
    {
        int outside = Before(text, i);
        if (outside >= 0 && text[outside] != Object)
            return IsWide(text, outside);
        int end = text.AsSpan(i + 1).IndexOfAny('”', '’');
        string inside = end < 0 ? text[(i + 1)..] : text.Substring(i + 1, end);
        return EastAsian.AnyWide(inside) || IsWide(text, i + inside.Length + 2);
    }

    // The nearest character before that is neither a space nor a shared mark, or -1.
    private static int Before(string text, int i)
    {
        for (i--; i >= 0; i--)
        {
            if (text[i] != ' ' && !EastAsian.IsAmbiguousMark(text[i]))
                return i;
        }

        return -1;
    }

    private static int After(string text, int i)
    {
        for (i++; i < text.Length; i++)
        {
            if (text[i] != ' ' && !EastAsian.IsAmbiguousMark(text[i]))
                return i;
        }

        return -1;
    }

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';

    private static bool IsLetter(string text, int i) => char.IsAsciiLetter(At(text, i));

    // Half of a surrogate pair counts as wide: what lies there in our texts are rare Han.
    private static bool IsWide(string text, int i) => At(text, i) is var c && (EastAsian.IsWide(c) || char.IsSurrogate(c));
}
