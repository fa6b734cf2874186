using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>
/// Gives the foot of a page that would stay empty to the lines to write on above it: one more for each block, or row of a frame, in turn, up to the
/// most that it may have.
/// </summary>
internal static class WritingFill
{
    public static void Apply(IReadOnlyList<PageSpan> pages, Theme theme)
    {
        foreach (var page in pages)
        {
            // Notes stand at the foot; facing pages keep the height of their counterparts.
            if (page.Notes is not { Length: > 0 } && page.Side == PageSide.Either)
                Fill(page, theme);
        }
    }

    /// <summary>The blocks that got more lines than they asked for.</summary>
    public static Dictionary<WritingLines, int> CountsOf(IEnumerable<Galley> galleys)
    {
        var counts = new Dictionary<WritingLines, int>(ReferenceEqualityComparer.Instance);
        foreach (var galley in galleys)
        {
            foreach (var (block, last) in galley.Writing.Where(writing => galley[writing.Last].A > 1))
                counts[block] = WritingLook.CountOf(block) + galley[last].A - 1;
        }

        return counts;
    }

    /// <summary>How many lines more than they asked for the rows of frames got, where there are such.</summary>
    public static Dictionary<GridRow, int> RowsOf(IEnumerable<Galley> galleys)
    {
        var lines = new Dictionary<GridRow, int>(ReferenceEqualityComparer.Instance);
        foreach (var galley in galleys)
        {
            foreach (var (row, room) in galley.WritingRows.Where(writing => galley[writing.Room].A > 0))
                lines[row] = galley[room].A;
        }

        return lines;
    }

    private static void Fill(PageSpan page, Theme theme)
    {
        var open = new Queue<int>(Enumerable.Range(page.From, page.To - page.From).Where(i => page.Galley[i] is { Kind: StripKind.Rule or StripKind.Pad, B: > 0 }));
        while (open.TryDequeue(out int at))
        {
            ref Strip rule = ref page.Galley[at];
            double line = rule.Kind == StripKind.Pad ? rule.Baseline : rule.Height / rule.A;
            rule.Height += line;
            if (page.Bottom(theme.Pitch) > theme.BodyHeight + 0.05)
            {
                rule.Height -= line;
                continue;
            }

            rule.A++;
            if (--rule.B > 0)
                open.Enqueue(at);
        }
    }
}
