namespace PackBuilder.Typesetting.Lines;

/// <summary>Breaks inside what is not a plain word (B13): addresses, slots to fill in.</summary>
internal static class LatinTokens
{
    // A pair of brackets farther apart than this is not a slot.
    private const int LongestSlot = 40;

    public static void Apply(Span<Item> items)
    {
        for (int i = 0; i < items.Length;)
        {
            int end = i;
            while (end < items.Length && !IsBoundary(items[end]))
                end++;
            if (end - i > 4)
                Token(items[i..end]);
            i = Math.Max(end, i + 1);
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Text == '[')
                i = Slot(items, i);
        }
    }

    private static bool IsBoundary(in Item item) =>
        item.Class is CharClass.Space or CharClass.HardSpace or CharClass.Drawn || CharClasses.IsWide(item.Class) && item.Class != CharClass.Solidus;

    private static void Token(Span<Item> token)
    {
        int scheme = -1, at = -1;
        for (int i = 0; i < token.Length; i++)
        {
            if (token[i].Text == '@')
                at = i;
            if (scheme < 0 && i + 2 < token.Length && token[i].Text == ':' && token[i + 1].Text == '/' && token[i + 2].Text == '/')
                scheme = i + 3;
        }

        if (scheme < 0 && token[0].Text == 'w' && token[1].Text == 'w' && token[2].Text == 'w' && token[3].Text == '.')
            scheme = 4;
        if (scheme < 0 && at <= 0)
            return;
        for (int i = 0; i + 1 < token.Length; i++)
        {
            bool may = scheme >= 0 && i >= scheme && IsJoint(token[i].Text) && !IsJoint(token[i + 1].Text) && token[i + 1].Class == CharClass.Latin;
            token[i].Flags = may ? token[i].Flags | ItemFlags.BreakAfter : token[i].Flags & ~ItemFlags.BreakAfter;
        }
    }

    private static bool IsJoint(int text) => text is '/' or '?' or '&' or '=' or '.' or '-' or '#' or '_';

    /// <summary>Index of the bracket that closes a slot, or of the opening one where it is none.</summary>
    public static int EndOfSlot(Span<Item> items, int open)
    {
        int limit = Math.Min(items.Length, open + LongestSlot), close = open + 1;
        while (close < limit && items[close].Text is not (']' or '['))
            close++;
        return close < limit && items[close].Text == ']' ? close : open;
    }

    private static int Slot(Span<Item> items, int open)
    {
        int close = EndOfSlot(items, open);
        for (int i = open; i < close; i++)
        {
            if (items[i].Class == CharClass.Space)
                items[i].Flags &= ~ItemFlags.BreakAfter;
        }

        return close;
    }
}
