using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using UglyToad.PdfPig.Content;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// The pictures of a document that a reader looks at: not the small marks of its design, not what lies below a whole page, not what comes back on
/// every page. Used once.
/// </summary>
internal sealed class PdfPictures
{
    // In points, of each side.
    private const double Smallest = 40;

    // Of the page: more than this is its background, or the scan that its text was recognised in.
    private const double MostOfPage = 0.85;

    private const long MostSamples = 40L << 20;
    private const long MostTogether = 96L << 20;

    // Of the pages, and at least so many: the logo of a house.
    private const double Everywhere = 0.4;
    private const int LeastPages = 3;

    private readonly List<PdfPicture> _found = [];
    private readonly HashSet<int> _unreadable = [];
    private int _missing;
    private long _left = MostTogether;

    public void Add(Page page, MarkedLetters marks, bool isTurned)
    {
        int number = 0;
        foreach (var image in page.GetImages())
        {
            var bounds = image.BoundingBox;
            if (image.IsImageMask || Math.Min(bounds.Width, bounds.Height) < Smallest || bounds.Area > page.Width * page.Height * MostOfPage || marks.MarkOf(image) is not { } mark)
                continue;
            if (BytesOf(image) is not { } bytes)
            {
                _missing++;
                _unreadable.Add(page.Number);
                continue;
            }

            _left -= bytes.Length;
            string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page-{page.Number}-{++number}.{(IsJpeg(bytes) ? "jpg" : "png")}");
            _found.Add(new PdfPicture(page.Number, name, bytes)
            {
                Height = isTurned ? 0 : (bounds.Bottom + bounds.Top) / 2,
                Width = Math.Clamp(Math.Round(bounds.Width * 25.4 / 72, 1), GuidePicture.Narrowest, GuidePicture.Widest),
                Mark = mark,
            });
        }
    }

    /// <summary>From page to page, on each from top to bottom.</summary>
    public ImmutableArray<PdfPicture> All(int pages)
    {
        int most = Math.Max(LeastPages, (int)Math.Ceiling(pages * Everywhere));
        var same = _found.GroupBy(picture => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(picture.Bytes.Span)), StringComparer.Ordinal);
        return [.. same.Where(one => one.Select(picture => picture.Page).Distinct().Count() < most).SelectMany(one => one)
            .OrderBy(picture => picture.Page).ThenByDescending(picture => picture.Height).ThenBy(picture => picture.Name, StringComparer.Ordinal)];
    }

    public IEnumerable<Diagnostic> Problems(string file)
    {
        if (_missing > 0)
            yield return PdfCaptureErrors.PicturesUnread(file, _missing, _unreadable.Min());
    }

    private byte[]? BytesOf(IPdfImage image)
    {
        try
        {
            var raw = image.RawMemory.Span;
            if (IsJpeg(raw))
                return raw.Length <= Math.Min(CaptureReader.LargestPicture, _left) ? raw.ToArray() : null;
            // Asked before it is unpacked; four colours are the most that are usual.
            if ((long)image.WidthInSamples * image.HeightInSamples * 4 > Math.Min(MostSamples, _left))
                return null;
            return image.TryGetPng(out byte[]? png) && png.Length <= CaptureReader.LargestPicture ? png : null;
        }
        catch (Exception problem) when (problem is not (OutOfMemoryException or OverBudgetException))
        {
            // The library meets a damaged picture with exceptions of many kinds.
            return null;
        }
    }

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];
}
