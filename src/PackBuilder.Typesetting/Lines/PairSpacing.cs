using PackBuilder.Documents.Designs;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Widths of neighbouring marks (W1–W8) and the glue between Han and Latin (A1–A5), in 1/1000 em.</summary>
internal static class PairSpacing
{
    public static void Apply(Span<Item> items, GlyphSource glyphs, MarkRules rules)
    {
        foreach (ref var item in items)
            Reduce(ref item, rules.Style);
        for (int i = 0; i + 1 < items.Length; i++)
        {
            ref Item a = ref items[i];
            ref Item b = ref items[i + 1];
            if (IsShout(a) && IsShout(b))
                i = Cluster(items, i) - 1;
            else
                Between(ref a, ref b, glyphs, rules);
        }

        for (int i = 0; i + 1 < items.Length; i++)
        {
            if (IsStretchable(items[i], items[i + 1]))
                items[i].Flags |= ItemFlags.WideGap;
        }
    }

    // What the style takes from a mark wherever it stands.
    private static void Reduce(ref Item item, PunctuationStyle style)
    {
        if (style == PunctuationStyle.Quanjiao || item.Blank == 0)
            return;
        if (style == PunctuationStyle.Plain)
            item.Blank = 0;
        else if (style == PunctuationStyle.Banjiao || style == PunctuationStyle.Kaiming && item.Class != CharClass.End)
            TakeHalf(ref item);
    }

    private static void Between(ref Item a, ref Item b, GlyphSource glyphs, MarkRules rules)
    {
        CharClass x = a.Class, y = b.Class;
        if (IsHan(x) && StartsGap(b) || IsHan(y) && EndsGap(a))
            Mix(ref a, rules.MixedGap);
        else if (a.Face == b.Face && a.Style == b.Style && IsKerned(x) && IsKerned(y))
            a.Gap = glyphs.Kern(a, b);
        else if (rules.Style == PunctuationStyle.LineEnd)
            return;
        else if (x is CharClass.Close or CharClass.Pause or CharClass.End
            && y is CharClass.Open or CharClass.Close or CharClass.Pause or CharClass.End or CharClass.Middle)
            TakeHalf(ref a);
        else if (x is CharClass.Open or CharClass.Middle && y == CharClass.Open)
            TakeHalf(ref b);
    }

    // A word joiner between the two says that they belong together (A9). A gap of less than a quarter is not squeezed, and
    // stretched only with all others.
    private static void Mix(ref Item a, int gap)
    {
        if (a.Has(ItemFlags.Joined))
            return;
        a.Gap = (short)gap;
        if (gap == 250)
            a.Flags |= ItemFlags.MixedGap;
    }

    // GB/T 15834 5.1.2: two such marks take one square, three take two.
    private static int Cluster(Span<Item> items, int i)
    {
        int end = i;
        while (end < items.Length && IsShout(items[end]))
            end++;
        for (int k = i; k + 1 < end; k += 2)
        {
            TakeHalf(ref items[k]);
            TakeHalf(ref items[k + 1]);
        }

        for (int k = i; k + 1 < end; k++)
            items[k].Flags |= ItemFlags.Tied;
        if ((end - i) % 2 == 1 && end < items.Length && items[end].Class is CharClass.Open or CharClass.Close or CharClass.Pause)
            TakeHalf(ref items[end - 1]);
        return end;
    }

    private static bool IsShout(in Item item) => item.Text is '？' or '！';

    /// <summary>Takes the blank half of a mark away.</summary>
    public static void TakeHalf(ref Item item)
    {
        if (item.Blank == 500)
            item.Form = item.Class == CharClass.Open ? GlyphForm.RightHalf : GlyphForm.LeftHalf;
        else if (item.Class == CharClass.Open)
            item.Shift -= item.Blank;
        item.Advance -= item.Blank;
        item.Blank = 0;
    }

    private static bool IsHan(CharClass c) => c is CharClass.Han or CharClass.NonStarter;

    // UTR #59: ! # % & , . : ; ? @ \ behave like a letter beside Han, ( ) [ ] / - + = $ do not.
    private static bool StartsGap(in Item item) =>
        item.Class == CharClass.Latin && (item.Has(ItemFlags.Minus) || !IsOperator(item.Text) && !IsRaised(item.Text))
        || item.Class == CharClass.LatinOpen && item.Has(ItemFlags.Proportional);

    private static bool EndsGap(in Item item) =>
        item.Class is CharClass.Latin or CharClass.Combining && !IsOperator(item.Text) && !IsRaised(item.Text)
        || item.Class == CharClass.LatinClose && (item.Has(ItemFlags.Proportional) && item.Text is '”' or '’' || item.Text is '!' or '%' or ',' or '.' or ':' or ';' or '?');

    private static bool IsOperator(int text) => text is '+' or '=' or '<' or '>' or '~' or '|' or '*' or '_' or '°' or '×' or '÷' or '−' or '±';

    // ¹ ² ₂: nothing between them and what they stand at (A6).
    private static bool IsRaised(int text) => text is '¹' or '²' or '³' or >= 0x2070 and <= 0x209F;

    private static bool IsKerned(CharClass c) => c is CharClass.Latin or CharClass.LatinClose or CharClass.LatinOpen or CharClass.Hyphen;

    // Table 1.4, stretch step 3: not inside long marks, not beside connectors and solidi.
    private static bool IsStretchable(in Item a, in Item b)
    {
        if (a.Has(ItemFlags.MixedGap) || a.Has(ItemFlags.Tied) || a.Has(ItemFlags.Joined) || !CharClasses.IsWide(a.Class) && !CharClasses.IsWide(b.Class))
            return false;
        if (a.Class is CharClass.Space or CharClass.HardSpace or CharClass.Connector or CharClass.Solidus or CharClass.Middle)
            return false;
        if (b.Class is CharClass.Space or CharClass.HardSpace or CharClass.Connector or CharClass.Solidus or CharClass.Middle or CharClass.Combining)
            return false;
        return !(a.Class == b.Class && a.Class is CharClass.Ellipsis or CharClass.LongDash);
    }
}
