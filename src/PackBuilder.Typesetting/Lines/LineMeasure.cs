namespace PackBuilder.Typesetting.Lines;

/// <summary>Widths of the lines that a piece of text could be cut into, each found in constant time from running sums.</summary>
internal sealed class LineMeasure(GlyphSource glyphs)
{
    private LineSums[] _sums = new LineSums[256];
    private LineShape _shape;

    public void Prepare(ReadOnlySpan<Item> items, LineShape shape)
    {
        _shape = shape;
        if (_sums.Length <= items.Length)
            _sums = new LineSums[Math.Max(items.Length + 1, _sums.Length * 2)];
        _sums[0] = default;
        for (int i = 0; i < items.Length; i++)
            _sums[i + 1] = _sums[i].Plus(items[i]);
    }

    /// <summary>Natural width of items [s, e), nothing at their edges taken away.</summary>
    public int Width(int s, int e) => _sums[e].Width - _sums[s].Width;

    /// <summary>Room of a line that starts at item <paramref name="s"/>.</summary>
    public int Room(int s) => _shape.Measure - (s == 0 ? _shape.FirstIndent : 0);

    /// <summary>The first e of (s, end] for which items [s, e) are at least so wide; end where none is.</summary>
    public int FirstWiderThan(int s, int end, int width)
    {
        int low = s, high = end;
        width += _sums[s].Width;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_sums[middle].Width < width)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public static int SkipSpaces(Span<Item> items, int s)
    {
        while (s < items.Length - 1 && items[s].Class == CharClass.Space)
            s++;
        return s;
    }

    /// <summary>
    /// Items [s, e) as a line: edge marks give up their blank halves (W9–W11), spaces at the end and the last gap do not count.
    /// </summary>
    public LineSums Of(Span<Item> items, int s, int e, bool divides)
    {
        while (e > s && items[e - 1].Class == CharClass.Space)
            e--;
        if (e <= s)
            return default;
        ref Item first = ref items[s];
        ref Item last = ref items[e - 1];
        // The last item without what comes after it: its gaps are no gaps at a line end.
        var line = _sums[e - 1].Minus(_sums[s]);
        line.Width += last.Advance;
        line.Characters += last.Class is CharClass.Han or CharClass.Latin ? 1 : 0;
        if (first.Class == CharClass.Open && !KeepsOpening(s))
        {
            line.Width -= first.Blank;
            if (e - 1 > s)
                line.RemoveBlank(first);
        }

        if (last.Class is CharClass.Close or CharClass.Pause or CharClass.End)
            line.Width -= last.Blank;
        else if (divides)
            line.Width += glyphs.Hyphen(last).Advance;
        return line;
    }

    /// <summary>An opening mark there keeps its blank half, since it starts an indented paragraph (W10).</summary>
    public bool KeepsOpening(int s) => s == 0 && _shape.KeepsOpening;

    /// <summary>
    /// What a line leaves of its room, negative where it must be squeezed. A mark that does not fit may stand beyond the end,
    /// alone and not after another (W12; CLREQ, hanging punctuation).
    /// </summary>
    /// <param name="room">In which the line stands.</param>
    public int Slack(Span<Item> items, int e, in LineSums line, int room)
    {
        int slack = room - line.Width;
        if (slack >= 0 || !_shape.Hangs)
            return slack;
        while (e > 1 && items[e - 1].Class == CharClass.Space)
            e--;
        ref Item last = ref items[e - 1];
        bool alone = e > 1 && !CharClasses.IsHalfBlank(items[e - 2].Class) && items[e - 2].Class is not (CharClass.LongDash or CharClass.Ellipsis);
        return alone && last.Text is '、' or '，' or '。' ? slack + last.Advance - last.Blank : slack;
    }

    /// <summary>Gaps between items [s, e); spaces at the end do not count.</summary>
    public static int GapsOf(Span<Item> items, int s, int e)
    {
        while (e > s && items[e - 1].Class == CharClass.Space)
            e--;
        return e - s - 1;
    }
}
