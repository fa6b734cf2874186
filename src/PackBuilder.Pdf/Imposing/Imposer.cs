using System.Collections.Immutable;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Imposing;

/// <summary>
/// Puts pages side by side on sheets of paper, for a printer rather than for a reader: what comes of it has no structure, no
/// links and no bookmarks, and claims no standard (<see cref="PdfOptions.ClaimsStandards"/>).
/// </summary>
public static class Imposer
{
    private const double A4Long = 841.89;
    private const double A4Short = 595.28;

    // Pt: two pages that miss a sheet by less are not made smaller.
    private const double Tolerance = 1;

    /// <summary>Pairs of pages in the order of the sides of the sheets; -1 stands for an empty half.</summary>
    public static ImmutableArray<(int Left, int Right)> Sides(int pages, Imposition imposition)
    {
        var sides = ImmutableArray.CreateBuilder<(int, int)>();
        if (imposition == Imposition.TwoUp)
        {
            for (int page = 0; page < pages; page += 2)
                sides.Add((page, Or(page + 1)));
            return sides.ToImmutable();
        }

        // Sheets are laid into each other and stitched through the fold: the outermost holds the first and the last page.
        int all = (pages + 3) / 4 * 4;
        for (int sheet = 0; sheet < all / 4; sheet++)
        {
            sides.Add((Or(all - 1 - 2 * sheet), Or(2 * sheet)));
            sides.Add((Or(2 * sheet + 1), Or(all - 2 - 2 * sheet)));
        }

        return sides.ToImmutable();

        int Or(int page) => page < pages ? page : -1;
    }

    public static PagedDocument Impose(PagedDocument document, Imposition imposition)
    {
        var first = document.Pages[0];
        double width = 2 * first.Width, height = first.Height, scale = 1;
        if (width > A4Long + Tolerance || height > A4Short + Tolerance)
        {
            scale = Math.Min(A4Long / width, A4Short / height);
            (width, height) = (A4Long, A4Short);
        }

        return document with
        {
            Pages = [.. Sides(document.Pages.Length, imposition).Select(side => new Page(width, height, [.. Half(side.Left, 0), .. Half(side.Right, 1)]))],
            Structure = new StructureNode(StructureRole.Document),
            Bookmarks = [],
            Labels = [],
            HasSpreads = false,
            Fills = [],
        };

        IEnumerable<FrameItem> Half(int page, int half)
        {
            if (page < 0)
                return [];
            var placed = document.Pages[page];
            // In the middle of its half.
            var move = new Move((width / 2 - placed.Width * scale) / 2 + half * width / 2, (height - placed.Height * scale) / 2, scale);
            return placed.Items.Where(item => item is not LinkArea).Select(item => Trimmed(item, placed)).OfType<FrameItem>().Select(item => Moved(item, move));
        }
    }

    // Crop marks and what bleeds stand beyond the paper: on a sheet there is the next page. Null for what is not on the paper at all.
    private static FrameItem? Trimmed(FrameItem item, Page page)
    {
        if (page.Bleed == 0 || item is not FilledBox box)
            return item;
        double left = Math.Max(0, box.X), top = Math.Max(0, box.Y), right = Math.Min(page.Width, box.X + box.Width), bottom = Math.Min(page.Height, box.Y + box.Height);
        return right > left && bottom > top ? box with { X = left, Y = top, Width = right - left, Height = bottom - top } : null;
    }

    private static FrameItem Moved(FrameItem item, Move move) => item switch
    {
        GlyphRun run => run with { X = move.X(run.X), Y = move.Y(run.Y), Size = run.Size * move.Scale, Owner = null, Artifact = ArtifactKind.Layout },
        FilledBox box => box with { X = move.X(box.X), Y = move.Y(box.Y), Width = box.Width * move.Scale, Height = box.Height * move.Scale, Owner = null, Artifact = ArtifactKind.Layout },
        StrokedPath path => path with
        {
            Points = Moved(path.Points, move),
            LineWidth = path.LineWidth * move.Scale,
            Dash = path.Dash * move.Scale,
            Gap = path.Gap * move.Scale,
            Owner = null,
            Artifact = ArtifactKind.Layout,
        },
        FilledPath path => path with { Points = Moved(path.Points, move), Owner = null, Artifact = ArtifactKind.Layout },
        VectorPath path => path with
        {
            Contours = [.. path.Contours.Select(contour => contour with { Points = Moved(contour.Points, move) })],
            Stroke = path.Stroke is { } stroke ? stroke with { Width = stroke.Width * move.Scale } : null,
            Owner = null,
            Artifact = ArtifactKind.Layout,
        },
        PlacedImage image => image with
        {
            X = move.X(image.X),
            Y = move.Y(image.Y),
            Width = image.Width * move.Scale,
            Height = image.Height * move.Scale,
            Owner = null,
            Artifact = ArtifactKind.Layout,
        },
        _ => item,
    };

    private static ImmutableArray<PathPoint> Moved(ImmutableArray<PathPoint> points, Move move) =>
        [.. points.Select(point => point with { X = move.X(point.X), Y = move.Y(point.Y) })];

    private readonly record struct Move(double Right, double Down, double Scale)
    {
        public double X(double x) => Right + x * Scale;

        public double Y(double y) => Down + y * Scale;
    }
}

/// <summary>How pages stand on sheets of paper.</summary>
public enum Imposition
{
    /// <summary>Two pages a side, one after the other.</summary>
    TwoUp,

    /// <summary>Two pages a side, to be folded and stitched through the fold.</summary>
    Booklet,
}
