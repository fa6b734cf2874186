using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Lines of a page with no more than the usual space between them, and what stands free from top to bottom of all of them.</summary>
internal sealed class PdfBlock
{
    // In ems: from one line to the next.
    private const double Pitch = 1.6;

    // In points: what stands nearer belongs together.
    private const double Touch = 1;

    private const double WiderThanBlank = 1.3;

    /// <summary>In points.</summary>
    public const double NarrowestGutter = 1.5;

    private PdfBlock(int page, bool isFirst, bool isLast, ImmutableArray<PdfRow> rows)
    {
        (Page, IsFirst, IsLast, Rows) = (page, isFirst, isLast, rows);
        Size = rows.Max(row => row.Size);
        Stretches = Parted(rows.SelectMany(Covered), Touch);
    }

    public int Page { get; }

    /// <summary>Nothing is above it on its page.</summary>
    public bool IsFirst { get; }

    public bool IsLast { get; }

    /// <summary>From top to bottom.</summary>
    public ImmutableArray<PdfRow> Rows { get; }

    public double Size { get; }

    public double Top => Rows[0].Baseline;

    public double Bottom => Rows[^1].Baseline;

    /// <summary>What the lines cover from left to right.</summary>
    public ImmutableArray<PdfStretch> Stretches { get; }

    public double Left => Stretches[0].From;

    public double Right => Stretches[^1].To;

    /// <summary>The blocks of a page from top to bottom; those of a table that is drawn part them.</summary>
    public static IEnumerable<PdfBlock> Of(PdfPageText page)
    {
        var open = new List<PdfRow>();
        var blocks = new List<ImmutableArray<PdfRow>>();
        foreach (var row in page.Rows)
        {
            if (open.Count > 0 && (open[^1].Baseline - row.Baseline > Pitch * Math.Max(open[^1].Size, row.Size) || page.Tables.Any(table => table.Top < open[^1].Baseline && table.Top > row.Baseline)))
            {
                blocks.Add([.. open]);
                open.Clear();
            }

            open.Add(row);
        }

        if (open.Count > 0)
            blocks.Add([.. open]);
        return blocks.Select((rows, i) => new PdfBlock(
            page.Number, i == 0 && !page.Tables.Any(table => table.Top > rows[0].Baseline), i == blocks.Count - 1 && !page.Tables.Any(table => table.Top < rows[^1].Baseline), rows));
    }

    /// <summary>Some of its lines as a block of their own.</summary>
    public PdfBlock Part(int from, int to) =>
        to - from == Rows.Length ? this : new PdfBlock(Page, IsFirst && from == 0, IsLast && to == Rows.Length, Rows[from..to]);

    /// <summary>Whether something may stand beside something else in these lines, so that their single characters are needed.</summary>
    public static bool MayBeParted(ImmutableArray<PdfRow> rows) => Parted(rows.SelectMany(Covered), rows.Length > 1 ? Touch : rows[0].Size / 4).Length > 1;

    /// <summary>
    /// The free strips that are wide enough to part columns by themselves: the fewer lines stand beside them, the wider. Where the lines on both
    /// sides share no heights, as those of cells that are centred in their row, any strip does.
    /// </summary>
    public ImmutableArray<PdfStretch> Gutters()
    {
        var gutters = ImmutableArray.CreateBuilder<PdfStretch>();
        var heights = Heights();
        for (int i = 1; i < Stretches.Length; i++)
        {
            var gutter = new PdfStretch(Stretches[i - 1].To, Stretches[i].From);
            if (gutter.Width >= NarrowestGutter
                && (gutter.Width >= Math.Max(Size * LeastWidth(heights[i - 1].Union(heights[i]).Count), WiderThanBlank * BlankIn(gutter)) || Interleave(heights[i - 1], heights[i]) || Rows.Length == 1 && PartsHan(gutter)))
                gutters.Add(gutter);
        }

        return gutters.ToImmutable();
    }

    // Chinese characters stand close to each other, unless there is a space between them.
    private bool PartsHan(PdfStretch gutter)
    {
        var glyphs = Rows[0].Glyphs;
        int right = -1;
        for (int i = 1; i < glyphs.Length && right < 0; i++)
            right = glyphs[i].Left >= gutter.To - 0.01 ? i : -1;
        return right > 0 && gutter.Width >= 0.2 * Size && glyphs[right].Text[0] >= '\u2E80' && glyphs[right - 1].Text[^1] >= '\u2E80' && !glyphs[right].IsBlank && !glyphs[right - 1].IsBlank;
    }

    // The spaces of a typewriter font are wide, and often stand below each other.
    private double BlankIn(PdfStretch gutter) => Rows.SelectMany(row => row.Glyphs)
        .Where(glyph => glyph.IsBlank && glyph.Left < gutter.To && glyph.Right > gutter.From).Select(glyph => glyph.Right - glyph.Left).DefaultIfEmpty(0).Max();

    private static double LeastWidth(int lines) => lines switch
    {
        1 => 0.55,
        2 => 0.45,
        3 => 0.35,
        _ => 0.2,
    };

    // In quarters of an em, of the lines of each stretch.
    private ImmutableSortedSet<int>[] Heights()
    {
        var heights = Stretches.Select(_ => ImmutableSortedSet.CreateBuilder<int>()).ToArray();
        foreach (var row in Rows)
        {
            if (row.Glyphs.IsEmpty)
                AddHeight(row.Left, row.Baseline);
            foreach (var glyph in row.Glyphs)
            {
                if (!glyph.IsBlank)
                    AddHeight(glyph.Left, glyph.Baseline);
            }
        }

        return [.. heights.Select(one => one.ToImmutable())];

        void AddHeight(double left, double baseline)
        {
            int low = 0, high = Stretches.Length - 1;
            while (low < high)
            {
                int middle = (low + high + 1) / 2;
                (low, high) = Stretches[middle].From <= left ? (middle, high) : (low, middle - 1);
            }

            heights[low].Add((int)Math.Round(baseline * 4 / Size));
        }
    }

    // A line of one side is between two of the other.
    private static bool Interleave(ImmutableSortedSet<int> one, ImmutableSortedSet<int> other) =>
        one.Any(height => height > other[0] + 1 && height < other[^1] - 1 && !other.Any(near => Math.Abs(near - height) < 2))
        || other.Any(height => height > one[0] + 1 && height < one[^1] - 1 && !one.Any(near => Math.Abs(near - height) < 2));

    /// <summary>The widest strip within a strip that these lines leave free.</summary>
    public PdfStretch FreeWithin(PdfStretch strip)
    {
        var best = new PdfStretch(strip.From, strip.From);
        double from = strip.From;
        foreach (var stretch in Stretches)
        {
            if (stretch.To <= from)
                continue;
            double to = Math.Min(strip.To, stretch.From);
            best = to - from > best.Width ? new PdfStretch(from, to) : best;
            from = Math.Max(from, stretch.To);
            if (from >= strip.To)
                return best;
        }

        return strip.To - from > best.Width ? new PdfStretch(from, strip.To) : best;
    }

    // A space as wide as a character is written on purpose, and parts no columns.
    private static IEnumerable<PdfStretch> Covered(PdfRow row) => row.Glyphs.IsEmpty
        ? [new PdfStretch(row.Left, row.Right)]
        : row.Glyphs.Where(glyph => !glyph.IsBlank || glyph.Text == "\u3000").Select(glyph => new PdfStretch(glyph.Left, glyph.Right));

    private static ImmutableArray<PdfStretch> Parted(IEnumerable<PdfStretch> covered, double gap)
    {
        var stretches = ImmutableArray.CreateBuilder<PdfStretch>();
        foreach (var stretch in covered.OrderBy(one => one.From))
        {
            if (stretches.Count > 0 && stretch.From < stretches[^1].To + gap)
                stretches[^1] = stretches[^1] with { To = Math.Max(stretches[^1].To, stretch.To) };
            else
                stretches.Add(stretch);
        }

        return stretches.ToImmutable();
    }
}

/// <summary>From left to right, in points.</summary>
internal readonly record struct PdfStretch(double From, double To)
{
    public double Width => To - From;

    public double Middle => (From + To) / 2;

    public bool Overlaps(PdfStretch other) => From < other.To && other.From < To;
}
