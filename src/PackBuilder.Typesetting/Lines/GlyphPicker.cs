namespace PackBuilder.Typesetting.Lines;

/// <summary>Gives every item its face, glyph and room.</summary>
internal sealed class GlyphPicker(LineArena arena, GlyphSource glyphs)
{
    private readonly List<CharacterProblem> _problems = [];
    private int[] _word = new int[64];

    /// <summary>What was amiss since the last call.</summary>
    public IReadOnlyList<CharacterProblem> TakeProblems()
    {
        if (_problems.Count == 0)
            return [];
        CharacterProblem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    public void Pick(int start)
    {
        var items = arena.Items(start, arena.ItemCount);
        for (int i = 0; i < items.Length; i++)
        {
            ref Item item = ref items[i];
            if (item.Class == CharClass.Drawn)
                continue;
            var style = arena.Style(item.Style);
            bool isPicture = item.Text < 0 && item.Text != ~LineArena.LongDashCluster;
            var metrics = isPicture ? glyphs.FindJoined(arena.TextOf(item), style) : glyphs.Find(item, style);
            Put(ref item, metrics);
            if (ProblemOf(item, metrics, style) is { } problem)
                _problems.Add(new CharacterProblem(problem, arena.TextOf(item)));
            if (item.Text > 0x7F && item.Class is CharClass.Latin or CharClass.Combining && i > 0 && IsWord(items[i - 1]) && items[i - 1].Face != item.Face)
                i = UnifyWord(items, i);
        }
    }

    private CharacterProblemKind? ProblemOf(in Item item, in GlyphMetrics metrics, RunStyle style)
    {
        if (CharClasses.IsRightToLeft(item.Text))
            return CharacterProblemKind.RightToLeft;
        if (metrics.IsMissing)
            return item.Text < 0 && item.Class == CharClass.Symbol ? CharacterProblemKind.NotJoined : CharacterProblemKind.Missing;
        if (metrics.IsReplaced)
            return CharacterProblemKind.Replaced;
        return item.Class is CharClass.Han or CharClass.Latin && glyphs.IsLight(item, style) ? CharacterProblemKind.Light : null;
    }

    private static void Put(ref Item item, in GlyphMetrics metrics)
    {
        item.Glyph = metrics.Glyph;
        item.Face = metrics.Face;
        item.Advance = metrics.Advance;
        item.Blank = metrics.Blank;
        item.Shift = metrics.Shift;
    }

    private static bool IsWord(in Item item) => item.Class is CharClass.Latin or CharClass.Combining;

    // A word that its own face lacks a letter of is set whole in the first face that has them all.
    private int UnifyWord(Span<Item> items, int i)
    {
        int first = i, end = i + 1;
        while (first > 0 && IsWord(items[first - 1]) && items[first - 1].Style == items[i].Style)
            first--;
        while (end < items.Length && IsWord(items[end]) && items[end].Style == items[i].Style)
            end++;
        if (_word.Length < end - first)
            _word = new int[end - first];
        for (int k = first; k < end; k++)
            _word[k - first] = items[k].Text;
        int face = glyphs.FaceForWord(_word.AsSpan(0, end - first), arena.Style(items[i].Style));
        if (face < 0)
            return i;
        for (int k = first; k < end; k++)
            Put(ref items[k], glyphs.InFace(face, items[k].Text));
        return end - 1;
    }
}
