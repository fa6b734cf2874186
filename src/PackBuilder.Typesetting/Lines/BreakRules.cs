using PackBuilder.Documents.Designs;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Where a line may end (rules B1–B13 of our typography).</summary>
internal static class BreakRules
{
    public static void Apply(Span<Item> items, LineBreaking level)
    {
        for (int i = 0; i + 1 < items.Length; i++)
        {
            if (items[i].Has(ItemFlags.Tied) || items[i].Has(ItemFlags.Joined) || !IsAllowed(items, i, level))
                items[i].Flags &= ~ItemFlags.BreakAfter;
            else
                items[i].Flags |= ItemFlags.BreakAfter | (IsCostly(items, i) ? ItemFlags.CostlyBreak : 0);
        }

        TieNumbers(items);
        TieLatinUnits(items);
        LatinTokens.Apply(items);
    }

    private static bool IsAllowed(Span<Item> items, int i, LineBreaking level)
    {
        CharClass x = items[i].Class, y = items[i + 1].Class;
        if (items[i].Has(ItemFlags.BreakAfter))
            return true;
        if (IsLongMarkInside(x, y) || y is CharClass.Space or CharClass.HardSpace or CharClass.Combining || x is CharClass.HardSpace)
            return false;
        if (IsBlank(items[i + 1]) && i > 0 && (x is CharClass.Space or CharClass.Latin || items[i].Text is '：' or ':'))
            return false;
        if (level == LineBreaking.None && CharClasses.IsWide(x) && CharClasses.IsWide(y))
            return true;
        return MayStart(x, y, level) && MayEnd(items, i, level);
    }

    private static bool IsLongMarkInside(CharClass x, CharClass y) =>
        x is CharClass.Ellipsis && y is CharClass.Ellipsis || x is CharClass.LongDash && y is CharClass.LongDash or CharClass.Ellipsis;

    // B1, B5: what a line must not start with.
    private static bool MayStart(CharClass x, CharClass y, LineBreaking level) => y switch
    {
        CharClass.Close or CharClass.Pause or CharClass.End or CharClass.Middle or CharClass.Connector or CharClass.Solidus => false,
        CharClass.NonStarter or CharClass.Suffix or CharClass.Ellipsis or CharClass.LatinClose => false,
        CharClass.LongDash => level < LineBreaking.Strict,
        CharClass.Hyphen => x is CharClass.Space,
        _ => true,
    };

    // B2, B3: what a line must not end with, and the insides of words.
    private static bool MayEnd(Span<Item> items, int i, LineBreaking level)
    {
        CharClass y = items[i + 1].Class;
        return items[i].Class switch
        {
            CharClass.Open or CharClass.LatinOpen or CharClass.Currency => false,
            CharClass.Drawn or CharClass.Symbol => !IsBox(items[i]),
            CharClass.Space => i == 0 || !IsBox(items[i - 1]),
            CharClass.Solidus => level < LineBreaking.Gb,
            CharClass.Hyphen => IsHyphenBreak(items, i),
            CharClass.Latin or CharClass.Combining or CharClass.LatinClose => CharClasses.IsWide(y) || y is CharClass.Drawn,
            CharClass.Suffix => y is not CharClass.Latin,
            _ => true,
        };
    }

    // A box to tick stays with what it is for.
    private static bool IsBox(in Item item) =>
        item.Class == CharClass.Drawn ? item.Text < DrawnKind.Blank : item.Text is '☐' or '☑' or '□';

    // A gap to write into stays with the words that say what for.
    private static bool IsBlank(in Item item) => item is { Class: CharClass.Drawn, Text: DrawnKind.Blank };

    private static bool IsHyphenBreak(Span<Item> items, int i)
    {
        if (i == 0 || CharClasses.IsWide(items[i + 1].Class))
            return i > 0;
        // Two letters on either side: well-known may break, A/B and 3-5 may not.
        return IsLetter(items, i - 1) && IsLetter(items, i - 2) && IsLetter(items, i + 1) && IsLetter(items, i + 2);
    }

    private static bool IsLetter(Span<Item> items, int i) =>
        (uint)i < (uint)items.Length && items[i].Class == CharClass.Latin && !ContextResolver.IsDigit(items[i].Text);

    // A long dash at a line start and the far end of a range are allowed, not liked (B5, B12).
    private static bool IsCostly(Span<Item> items, int i) =>
        items[i + 1].Class == CharClass.LongDash || items[i].Class == CharClass.Connector;

    // 第3题, 表2, 图1: the number stays with what it counts (B15).
    private static bool IsCounted(int text) => text is '第' or '表' or '图';

    // B11: 24 h, 1.5 MB.
    private static void TieLatinUnits(Span<Item> items)
    {
        for (int i = 1; i + 1 < items.Length; i++)
        {
            if (items[i].Class == CharClass.Space && ContextResolver.IsDigit(items[i - 1].Text) && UnitWords.IsLatinUnit(items[(i + 1)..]))
                items[i].Flags &= ~ItemFlags.BreakAfter;
        }
    }

    // B10, B11: 第 and units stay with their number.
    private static void TieNumbers(Span<Item> items)
    {
        for (int i = 0; i + 1 < items.Length; i++)
        {
            bool digit = ContextResolver.IsDigit(items[i].Text);
            if (IsCounted(items[i].Text) && ContextResolver.IsDigit(items[i + 1].Text))
                items[i].Flags &= ~ItemFlags.BreakAfter;
            if (!digit && items[i].Text is not '%' || items[i + 1].Class != CharClass.Han)
                continue;
            bool pair = i + 2 < items.Length && UnitWords.IsPair(items[i + 1].Text, items[i + 2].Text);
            if (digit && (pair || UnitWords.IsUnit(items[i + 1].Text)))
                items[i].Flags &= ~ItemFlags.BreakAfter;
            if (digit && pair)
                items[i + 1].Flags &= ~ItemFlags.BreakAfter;
        }
    }
}
