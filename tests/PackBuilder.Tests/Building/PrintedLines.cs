using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Building;

/// <summary>The lines of a book as they stand on a page; heads and page numbers are none.</summary>
internal static class PrintedLines
{
    public static IEnumerable<(double Y, string Text)> Of(PagedDocument document, int page) => document.Pages[page].Items
        .OfType<GlyphRun>()
        .Where(run => run.Owner is not null)
        .GroupBy(run => Math.Round(run.Y, 1))
        .Select(line => (line.Key, string.Concat(line.OrderBy(run => run.X).Select(run => PageOutline.TextOf(run, document)))));
}
