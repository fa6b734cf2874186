using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf;

/// <summary>
/// What must be true of the pages before a file is written that claims PDF/A-2a and PDF/UA-1: better no file than one that
/// claims what it does not keep.
/// </summary>
internal static class DocumentCheck
{
    // ISO 19005-2 6.1.13.
    private const double MinPageSide = 3;
    private const double MaxPageSide = 14400;

    public static List<Diagnostic> Run(PagedDocument document)
    {
        var problems = new List<Diagnostic>();
        if (string.IsNullOrWhiteSpace(document.Info.Title))
            problems.Add(PdfErrors.NoTitle());
        if (document.Pages.IsDefaultOrEmpty)
            problems.Add(PdfErrors.NoPages(document.Info.Title));
        for (int i = 0; i < document.Pages.Length; i++)
            CheckPage(document, i, problems);
        return problems;
    }

    private static void CheckPage(PagedDocument document, int index, List<Diagnostic> problems)
    {
        var page = document.Pages[index];
        if (!(page.Width is >= MinPageSide and <= MaxPageSide && page.Height is >= MinPageSide and <= MaxPageSide))
            problems.Add(PdfErrors.PageSize(index + 1, page.Width, page.Height));
        foreach (var item in page.Items)
            CheckItem(document, item, index, problems);
    }

    private static void CheckItem(PagedDocument document, FrameItem item, int index, List<Diagnostic> problems)
    {
        if (item.Owner is { Role: StructureRole.Figure, Alternative: null or "", ActualText: null or "" })
            problems.Add(PdfErrors.FigureWithoutText(index + 1));
        switch (item)
        {
            case GlyphRun run:
                CheckNumbers(run.X + run.Y + run.Size, "a line of text", index, problems);
                GlyphCheck.Run(document, run, index + 1, problems);
                break;
            case FilledBox box:
                CheckNumbers(box.X + box.Y + box.Width + box.Height, "a box", index, problems);
                break;
            case FilledPath path:
                CheckNumbers(SumOf(path.Points.AsSpan()), "a path", index, problems);
                break;
            case StrokedPath path:
                CheckNumbers(SumOf(path.Points.AsSpan()) + path.LineWidth + path.Dash, "a line", index, problems);
                break;
            case VectorPath path:
                CheckNumbers(path.Contours.Sum(contour => SumOf(contour.Points.AsSpan())) + (path.Stroke?.Width ?? 0), "a path", index, problems);
                break;
            case PlacedImage image:
                CheckImage(document, image, index, problems);
                break;
            case LinkArea link:
                CheckLink(document, link, index, problems);
                break;
        }
    }

    private static void CheckImage(PagedDocument document, PlacedImage placed, int index, List<Diagnostic> problems)
    {
        CheckNumbers(placed.X + placed.Y + placed.Width + placed.Height, "a picture", index, problems);
        var image = placed.Image >= 0 && placed.Image < document.Images.Length ? document.Images[placed.Image] : null;
        long pixels = image is null ? 0 : (long)image.Width * image.Height;
        bool isWhole = image is { Width: > 0, Height: > 0 }
            && (image.IsJpeg ? !image.Samples.IsEmpty : image.Samples.Length == pixels * (image.IsColour ? 3 : 1))
            && (image.Alpha.IsEmpty || image.Alpha.Length == pixels);
        if (!isWhole)
            problems.Add(PdfErrors.PictureIncomplete(index + 1));
    }

    private static void CheckLink(PagedDocument document, LinkArea link, int index, List<Diagnostic> problems)
    {
        CheckNumbers(link.X + link.Y + link.Width + link.Height + link.TargetY, "a link", index, problems);
        if (link.Owner is null)
            problems.Add(PdfErrors.LinkOutsideText(index + 1, link.Target));
        bool leadsOut = link.TargetPage < 0 && link.Target.Length > 0 && link.Target[0] != '#';
        bool leadsInside = link.TargetPage >= 0 && link.TargetPage < document.Pages.Length;
        if (!leadsOut && !leadsInside)
            problems.Add(PdfErrors.LinkToNowhere(index + 1, link.Target));
    }

    // Any infinity or not-a-number among the terms makes the sum one.
    private static void CheckNumbers(double sum, Message what, int index, List<Diagnostic> problems)
    {
        if (!double.IsFinite(sum))
            problems.Add(PdfErrors.NotANumber(index + 1, what));
    }

    private static double SumOf(ReadOnlySpan<PathPoint> points)
    {
        double sum = 0;
        foreach (var point in points)
            sum += point.X + point.Y;
        return sum;
    }
}

/// <summary>
/// Every glyph must exist (ISO 14289-1 7.21.8) and stand for text that can be read out (7.21.7; ISO 19005-2 6.2.11.7).
/// </summary>
file static class GlyphCheck
{
    public static void Run(PagedDocument document, GlyphRun run, int page, List<Diagnostic> problems)
    {
        if (run.Glyphs.IsDefault)
            return;
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            if (glyph.Glyph == 0)
                problems.Add(PdfErrors.NoGlyph(page, Describe(document, glyph.Text)));
            else if (glyph.Text >= 0 ? !IsReadable(glyph.Text) : document.Clusters[~glyph.Text].Length == 0)
                problems.Add(PdfErrors.NotText(page, CodePoint(glyph.Text)));
        }
    }

    private static bool IsReadable(int codePoint) => codePoint switch
    {
        < ' ' => false,
        >= 0x7F and < 0xA0 => false,
        >= 0xD800 and < 0xF900 => false,
        0xFEFF => false,
        // The last two of every plane and a block of 32 are noncharacters; planes 15 and 16 are for private use.
        >= 0xFDD0 and < 0xFDF0 => false,
        >= 0xF0000 => false,
        _ => (codePoint & 0xFFFE) != 0xFFFE,
    };

    private static string Describe(PagedDocument document, int text)
    {
        if (text < 0)
            return $"'{document.Clusters[~text]}'";
        return IsReadable(text) ? $"'{char.ConvertFromUtf32(text)}' ({CodePoint(text)})" : CodePoint(text);
    }

    private static string CodePoint(int text) => $"U+{Math.Max(0, text):X4}";
}
