using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Gives words of the other language a node that says so (PDF/UA-1 7.2): English in a Chinese document and the reverse.</summary>
internal sealed class LanguageMarker(LineArena arena, bool isChinese)
{
    private const string English = "en";
    private const string Chinese = "zh-CN";

    public void Mark(int start, bool latin, StructureNode? owner)
    {
        if (owner is null)
            return;
        if (latin)
        {
            if (isChinese)
                owner.Language = English;
            return;
        }

        var items = arena.Items(start, arena.ItemCount);
        for (int i = 0; i < items.Length;)
        {
            int end = isChinese ? EndOfEnglish(items, i) : EndOfChinese(items, i);
            if (end > i)
                Assign(items[i..end], isChinese ? English : Chinese);
            i = Math.Max(end, i + 1);
        }
    }

    // Words and what stands between them; a lone letter or a number is no language.
    private static int EndOfEnglish(Span<Item> items, int i)
    {
        if (!IsLetter(items[i]))
            return i;
        int end = i + 1, letters = 1;
        for (int k = end; k < items.Length && !CharClasses.IsWide(items[k].Class) && items[k].Class != CharClass.Drawn; k++)
        {
            if (items[k].Class == CharClass.Latin)
                end = k + 1;
            if (IsLetter(items[k]))
                letters++;
        }

        if (letters < 2)
            return i;
        while (end < items.Length && items[end].Class == CharClass.LatinClose && items[end].Text != '%')
            end++;
        return end;
    }

    private static int EndOfChinese(Span<Item> items, int i)
    {
        if (items[i].Class != CharClass.Han)
            return i;
        int end = i + 1;
        while (end < items.Length && CharClasses.IsWide(items[end].Class))
            end++;
        return end;
    }

    private static bool IsLetter(in Item item) => item.Class == CharClass.Latin && !ContextResolver.IsDigit(item.Text);

    // One node for a run of one style; a change of style inside the words starts another.
    private void Assign(Span<Item> items, string language)
    {
        for (int i = 0; i < items.Length;)
        {
            int style = items[i].Style, end = i;
            while (end < items.Length && items[end].Style == style)
                end++;
            var run = arena.Style(style);
            if (run.Owner is { } owner)
            {
                var node = owner.Add(StructureRole.Span);
                node.Language = language;
                int marked = arena.AddStyle(run with { Owner = node });
                for (int k = i; k < end; k++)
                    items[k].Style = marked;
            }

            i = end;
        }
    }
}
