using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Widths of neighbouring marks (W1–W8) and the glue between Han and Latin (A1–A5), in 1/1000 em.</summary>
internal static class PairSpacing
{
    public const int MixedGap = 250;

    public static void Apply(Span<Item> items, GlyphSource glyphs)
    {
        for (int i = 0; i + 1 < items.Length; i++)
        {
            ref Item a = ref items[i];
            ref Item b = ref items[i + 1];
            if (IsShout(a) && IsShout(b))
                i = Cluster(items, i) - 1;
            else
                Between(ref a, ref b, glyphs);
        }

        for (int i = 0; i + 1 < items.Length; i++)
        {
            if (IsStretchable(items[i], items[i + 1]))
                items[i].Flags |= ItemFlags.WideGap;
        }
    }

    private static void Between(ref Item a, ref Item b, GlyphSource glyphs)
    {
        CharClass x = a.Class, y = b.Class;
        if (x is CharClass.Close or CharClass.Pause or CharClass.End
            && y is CharClass.Open or CharClass.Close or CharClass.Pause or CharClass.End or CharClass.Middle)
            TakeHalf(ref a);
        else if (x is CharClass.Open or CharClass.Middle && y == CharClass.Open)
            TakeHalf(ref b);
        else if (IsHan(x) && StartsGap(b) || IsHan(y) && EndsGap(a))
        {
            a.Gap = MixedGap;
            a.Flags |= ItemFlags.MixedGap;
        }
        else if (a.Face == b.Face && a.Style == b.Style && IsKerned(x) && IsKerned(y))
            a.Gap = glyphs.Kern(a, b);
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
    private static bool StartsGap(in Item item) => item.Class == CharClass.Latin && !IsOperator(item.Text);

    private static bool EndsGap(in Item item) =>
        item.Class is CharClass.Latin or CharClass.Combining && !IsOperator(item.Text)
        || item.Class == CharClass.LatinClose && item.Text is '!' or '%' or ',' or '.' or ':' or ';' or '?';

    private static bool IsOperator(int text) => text is '+' or '=' or '<' or '>' or '~' or '|' or '*' or '_' or '°' or '×' or '÷' or '−' or '±';

    private static bool IsKerned(CharClass c) => c is CharClass.Latin or CharClass.LatinClose or CharClass.LatinOpen or CharClass.Hyphen;

    // Table 1.4, stretch step 3: not inside long marks, not beside connectors and solidi.
    private static bool IsStretchable(in Item a, in Item b)
    {
        if (a.Has(ItemFlags.MixedGap) || a.Has(ItemFlags.Tied) || !CharClasses.IsWide(a.Class) && !CharClasses.IsWide(b.Class))
            return false;
        if (a.Class is CharClass.Space or CharClass.HardSpace or CharClass.Connector or CharClass.Solidus or CharClass.Middle)
            return false;
        if (b.Class is CharClass.Space or CharClass.HardSpace or CharClass.Connector or CharClass.Solidus or CharClass.Middle or CharClass.Combining)
            return false;
        return !(a.Class == b.Class && a.Class is CharClass.Ellipsis or CharClass.LongDash);
    }
}
