namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// Decides by their neighbours what curly quotes, dashes, dots and solidi are (B14), and takes out the spaces that
/// stand where composition puts its own gap (A2, A4).
/// </summary>
internal sealed class ContextResolver(LineArena arena)
{
    private readonly bool[] _quotes = new bool[64];
    private int _depth;

    /// <returns>Whether the paragraph holds no Han at all, so that Latin rules apply.</returns>
    public bool Resolve(int start)
    {
        bool latin = IsLatin(arena.Items(start, arena.ItemCount));
        _depth = 0;
        var items = arena.Items(start, arena.ItemCount);
        for (int i = 0; i < items.Length; i++)
            ResolveOne(items, i, latin);
        arena.TruncateItems(start + DropSpaces(items));
        return latin;
    }

    private static bool IsLatin(Span<Item> items)
    {
        bool letters = false;
        foreach (ref var item in items)
        {
            if (item.Class is CharClass.Han or CharClass.Pause or CharClass.End or CharClass.NonStarter)
                return false;
            letters |= item.Class == CharClass.Latin && !IsDigit(item.Text);
        }

        return letters;
    }

    /// <summary>More Latin letters than Han: lines of long words, which straight right edges would tear apart.</summary>
    public static bool IsMostlyLatin(ReadOnlySpan<Item> items)
    {
        int letters = 0, han = 0;
        foreach (ref readonly var item in items)
        {
            if (item.Class == CharClass.Latin && !IsDigit(item.Text))
                letters++;
            else if (item.Class == CharClass.Han)
                han++;
        }

        return letters > han;
    }

    private void ResolveOne(Span<Item> items, int i, bool latin)
    {
        ref Item item = ref items[i];
        bool proportional = item.Text switch
        {
            '“' or '‘' => Push(latin || OpensLatin(items, i)),
            '”' => Pop(latin || FollowsLatin(items, i)),
            '’' when IsLetter(items, i - 1) && IsLetter(items, i + 1) => true,
            '’' => Pop(latin || FollowsLatin(items, i)),
            '—' or '–' => latin || IsWordBefore(items, i) && IsWordAfter(items, i),
            '…' => (latin || FollowsLatin(items, i)) && !IsText(items, i + 1, '…') && !IsText(items, i - 1, '…'),
            '·' or '•' or '‧' => FollowsLatin(items, i) && (latin || !IsWideAt(items, i + 1)),
            '°' or '′' or '″' => true,
            _ => false,
        };
        if (proportional)
        {
            item.Flags |= ItemFlags.Proportional;
            item.Class = item.Text switch
            {
                '“' or '‘' => CharClass.LatinOpen,
                '—' or '–' => CharClass.Hyphen,
                '·' or '•' or '‧' or '°' or '′' or '″' => CharClass.Latin,
                _ => CharClass.LatinClose,
            };
        }
        else if (item.Text is '-' or '−' && !item.Has(ItemFlags.FixedWidth) && IsMinus(items, i))
        {
            item.Class = CharClass.Latin;
            item.Flags |= ItemFlags.Minus;
        }
        else if (item.Text == '—')
        {
            item.Class = CharClass.Connector;
        }
        else if (item.Text == '/' && (IsWideAt(items, i - 1) || IsWideAt(items, i + 1)))
        {
            item.Class = CharClass.Solidus;
        }
    }

    private bool Push(bool latin)
    {
        if (_depth < _quotes.Length)
            _quotes[_depth] = latin;
        _depth++;
        return latin;
    }

    private bool Pop(bool unopened)
    {
        if (_depth == 0)
            return unopened;
        _depth--;
        return _depth < _quotes.Length ? _quotes[_depth] : unopened;
    }

    // The neighbour outside decides; at the start of a paragraph what follows the quotation, at last its content. Words quoted after
    // Chinese are quoted as English where an English sentence goes on after them.
    private static bool OpensLatin(Span<Item> items, int i)
    {
        int before = i - 1;
        while (before >= 0 && items[before].Class is CharClass.Space or CharClass.HardSpace)
            before--;
        if (before >= 0 && !CharClasses.IsWide(items[before].Class) && items[before].Class != CharClass.Drawn)
            return true;
        int end = EndOfQuotation(items, i, out bool hasHan);
        if (hasHan || end < 0)
            return false;
        if (before >= 0)
            return end + 2 < items.Length && items[end + 1].Class == CharClass.Space && IsLetter(items, end + 2);
        for (int k = end + 1; k < items.Length; k++)
        {
            if (items[k].Class is not (CharClass.Space or CharClass.HardSpace))
                return !CharClasses.IsWide(items[k].Class);
        }

        return true;
    }

    // Index of the mark that closes it, or -1: a quotation longer than this is a passage of the paragraph's own language.
    private static int EndOfQuotation(Span<Item> items, int open, out bool hasHan)
    {
        hasHan = false;
        int limit = Math.Min(items.Length, open + 400);
        char closing = items[open].Text == '“' ? '”' : '’';
        for (int k = open + 1; k < limit; k++)
        {
            if (items[k].Text == closing && !(IsLetter(items, k - 1) && IsLetter(items, k + 1)))
                return k;
            hasHan |= items[k].Class == CharClass.Han;
        }

        return -1;
    }

    // -12 after Chinese is below zero; 3-5 is a range and A-12 a name.
    private static bool IsMinus(Span<Item> items, int i)
    {
        if (i + 1 >= items.Length || !IsDigit(items[i + 1].Text))
            return false;
        int before = i - 1;
        if (before >= 0 && items[before].Class == CharClass.Space)
            before--;
        if (before < 0)
            return true;
        return items[before].Class switch
        {
            CharClass.Han => items[i].Text == '−' || BeforeNumbers.Contains((char)items[before].Text, StringComparison.Ordinal),
            CharClass.Open or CharClass.LatinOpen or CharClass.Pause or CharClass.End => true,
            _ => false,
        };
    }

    // 是-12, 降到-12; 产品-12 is a name.
    private const string BeforeNumbers = "是为到至约于达在从得成下过比近有";

    private static bool FollowsLatin(Span<Item> items, int i)
    {
        for (int k = i - 1; k >= 0; k--)
        {
            if (items[k].Class is not (CharClass.Space or CharClass.HardSpace))
                return !CharClasses.IsWide(items[k].Class) && items[k].Class != CharClass.Drawn;
        }

        return false;
    }

    private static bool IsWordBefore(Span<Item> items, int i) =>
        IsLetter(items, i - 1) || i > 1 && items[i - 1].Class == CharClass.Space && IsLetter(items, i - 2);

    private static bool IsWordAfter(Span<Item> items, int i) =>
        IsLetter(items, i + 1) || i + 2 < items.Length && items[i + 1].Class == CharClass.Space && IsLetter(items, i + 2);

    private static bool IsLetter(Span<Item> items, int i) =>
        (uint)i < (uint)items.Length && items[i].Class == CharClass.Latin && !IsDigit(items[i].Text);

    private static bool IsText(Span<Item> items, int i, int text) => (uint)i < (uint)items.Length && items[i].Text == text;

    private static bool IsWideAt(Span<Item> items, int i) => (uint)i < (uint)items.Length && CharClasses.IsWide(items[i].Class);

    internal static bool IsDigit(int text) => text is >= '0' and <= '9';

    // Keeps the spaces of Latin text, one at a time, and those typed between two Han.
    private static int DropSpaces(Span<Item> items)
    {
        int kept = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Class == CharClass.Space && items[i].Text != 0x3000 && !IsInsideCode(items, i) && IsNeedless(items, kept - 1, i + 1))
            {
                if (kept > 0)
                    items[kept - 1].Flags |= items[i].Flags & ItemFlags.MustBreak;
                continue;
            }

            items[kept++] = items[i];
        }

        while (kept > 0 && items[kept - 1].Class == CharClass.Space)
            kept--;
        return kept;
    }

    // Columns of code are told apart by how many spaces there are.
    private static bool IsInsideCode(Span<Item> items, int i) =>
        items[i].Has(ItemFlags.FixedWidth) && i > 0 && i + 1 < items.Length && items[i - 1].Style == items[i].Style && items[i + 1].Style == items[i].Style;

    private static bool IsNeedless(Span<Item> items, int before, int after)
    {
        if (before < 0 || after >= items.Length || items[after].Class == CharClass.Space || items[before].Class == CharClass.Space)
            return true;
        if (items[before].Has(ItemFlags.MustBreak))
            return true;
        CharClass x = items[before].Class, y = items[after].Class;
        if (IsMark(x) || IsMark(y))
            return true;
        return IsHan(x) != IsHan(y) && x is not CharClass.Drawn && y is not CharClass.Drawn && x is not CharClass.Symbol && y is not CharClass.Symbol;
    }

    private static bool IsMark(CharClass c) =>
        CharClasses.IsHalfBlank(c) || c is CharClass.Middle or CharClass.Connector or CharClass.Solidus or CharClass.Ellipsis or CharClass.LongDash;

    private static bool IsHan(CharClass c) => c is CharClass.Han or CharClass.NonStarter or CharClass.Suffix;
}
