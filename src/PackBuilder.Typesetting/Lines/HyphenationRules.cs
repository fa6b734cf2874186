using PackBuilder.Typesetting.Lines.Hyphenation;

namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Marks where words may be divided (B13): plain words of a text only, not abbreviations, names such as LiveChat, addresses,
/// [slots], code, nor anything with a digit; of running text not the last word of a paragraph.
/// </summary>
internal sealed class HyphenationRules(LineArena arena)
{
    // Texts repeat their words: the last divisions by the word itself, of twelve letters at most, in 60 bits.
    private const int Remembered = 2048;
    private const int LongestRemembered = 12;

    private ulong[] _keys = [];
    private ulong[] _divisions = [];

    public void Apply(Span<Item> items, bool keepsLastWord = true)
    {
        int end = items.Length;
        // The last word stays whole.
        while (keepsLastWord && end > 0 && items[end - 1].Class is not (CharClass.Space or CharClass.HardSpace) && !CharClasses.IsWide(items[end - 1].Class))
            end--;
        for (int i = 0; i < end;)
        {
            int close = items[i].Text == '[' ? LatinTokens.EndOfSlot(items, i) : i;
            int last = close > i ? close : EndOfToken(items, i);
            if (close == i && last - i >= WordDivider.ShortestWord && IsPlain(items[i..last]))
                Word(items, i, last);
            i = Math.Max(last, i + 1);
        }
    }

    private static int EndOfToken(Span<Item> items, int i)
    {
        while (i < items.Length && items[i].Text != '[' && !IsBoundary(items[i]))
            i++;
        return i;
    }

    private static bool IsBoundary(in Item item) =>
        item.Class is CharClass.Space or CharClass.HardSpace or CharClass.Drawn || CharClasses.IsWide(item.Class);

    // Only letters, between marks that stand at words.
    private bool IsPlain(Span<Item> token)
    {
        int first = FirstLetter(token), last = LastLetter(token);
        if (last - first + 1 < WordDivider.ShortestWord || arena.Style(token[0].Style).IsVerbatim)
            return false;
        for (int i = 0; i < token.Length; i++)
        {
            bool inside = i >= first && i <= last;
            if (inside && !(IsSmall(token[i].Text) || i == first && IsCapital(token[i].Text)))
                return false;
            if (!inside && token[i].Class is not (CharClass.LatinOpen or CharClass.LatinClose or CharClass.Combining) && token[i].Text is not ('\'' or '"' or '’'))
                return false;
        }

        return true;
    }

    private static int FirstLetter(Span<Item> token)
    {
        int i = 0;
        while (i < token.Length && !IsSmall(token[i].Text) && !IsCapital(token[i].Text))
            i++;
        return i;
    }

    private static int LastLetter(Span<Item> token)
    {
        int i = token.Length - 1;
        while (i >= 0 && !IsSmall(token[i].Text) && !IsCapital(token[i].Text))
            i--;
        return i;
    }

    private static bool IsSmall(int text) => text is >= 'a' and <= 'z';

    private static bool IsCapital(int text) => text is >= 'A' and <= 'Z';

    private void Word(Span<Item> items, int start, int end)
    {
        int first = start + FirstLetter(items[start..end]), length = LastLetter(items[start..end]) + start - first + 1;
        if (length > WordDivider.LongestWord)
            return;
        Span<char> word = stackalloc char[length];
        for (int i = 0; i < length; i++)
            word[i] = (char)(items[first + i].Text | 0x20);
        for (ulong divisions = Divisions(word); divisions != 0; divisions &= divisions - 1)
            items[first + System.Numerics.BitOperations.TrailingZeroCount(divisions)].Flags |= ItemFlags.Division;
    }

    private ulong Divisions(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestRemembered)
            return WordDivider.English.Divisions(word);
        if (_keys.Length == 0)
            (_keys, _divisions) = (new ulong[Remembered], new ulong[Remembered]);
        ulong key = 0;
        foreach (char letter in word)
            key = key << 5 | (uint)(letter & 31);
        int slot = (int)(key * 0x9E3779B97F4A7C15 >> 53);
        if (_keys[slot] != key)
        {
            _keys[slot] = key;
            _divisions[slot] = WordDivider.English.Divisions(word);
        }

        return _divisions[slot];
    }
}
