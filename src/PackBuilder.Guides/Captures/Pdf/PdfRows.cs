using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Puts characters into rows and stretches of text by their places alone. A space is set where Latin words stand apart, where
/// a Latin word stands well apart from Chinese, or where the file has one.
/// </summary>
internal static class PdfRows
{
    // All in ems: of the size of the characters beside it.
    private const double SameRow = 0.35;
    private const double RaisedRow = 0.75;
    private const double WordGap = 0.16;
    private const double MixedGap = 0.6;
    private const double SegmentGap = 1.4;
    private const double Overprint = 0.12;

    // A gap that parts stretches only where many lines have it at the same place.
    private const double CommonGap = 0.6;
    private const double LeastCommon = 0.4;
    private const int LeastLines = 6;

    // Fewer are a bullet or a number in front of its item.
    private const int LeastCharacters = 4;
    private const int MostPoints = 20_000;

    /// <returns>From top to bottom.</returns>
    /// <param name="overprinted">Gets the characters that are drawn twice to look bold.</param>
    public static ImmutableArray<PdfRow> Of(IEnumerable<PdfGlyph> glyphs, StringBuilder overprinted)
    {
        var lines = new List<List<PdfGlyph>>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            var line = lines.Count == 0 ? null : FindLine(lines, glyph);
            if (line is null)
                lines.Add([glyph]);
            else
                line.Add(glyph);
        }

        foreach (var line in lines)
            line.Sort((one, other) => one.Left.CompareTo(other.Left));
        bool[] common = CommonGaps(lines);
        return
        [
            .. lines.Select(line => new PdfRow([.. Segments(line, overprinted, common)]) { Glyphs = [.. line] }).Where(row => row.Segments.Length > 0)
                .OrderByDescending(row => row.Baseline).ThenBy(row => row.Left),
        ];
    }

    // The lines come from top to bottom; a raised or lowered character is of the line whose height it shares.
    private static List<PdfGlyph>? FindLine(List<List<PdfGlyph>> lines, PdfGlyph glyph)
    {
        for (int i = lines.Count - 1; i >= Math.Max(0, lines.Count - 3); i--)
        {
            var anchor = Anchor(lines[i]);
            double distance = anchor.Baseline - glyph.Baseline;
            double size = Math.Max(anchor.Size, glyph.Size);
            if (distance <= SameRow * Math.Min(anchor.Size, glyph.Size) || distance <= RaisedRow * size - Math.Min(anchor.Size, glyph.Size) * 0.4 && IsBeside(lines[i], glyph))
                return lines[i];
        }

        return null;
    }

    private static PdfGlyph Anchor(List<PdfGlyph> line)
    {
        var largest = line[0];
        for (int i = Math.Max(0, line.Count - 8); i < line.Count; i++)
        {
            if (line[i].Size > largest.Size)
                largest = line[i];
        }

        return largest;
    }

    private static bool IsBeside(List<PdfGlyph> line, PdfGlyph glyph) =>
        line.Exists(other => Math.Abs(other.Size - glyph.Size) > 0.15 * other.Size && glyph.Left < other.Right + other.Size && glyph.Right > other.Left - other.Size);

    // For each point from the left edge of the page on: whether most lines that have text on both sides of it leave it free, as columns do.
    private static bool[] CommonGaps(List<List<PdfGlyph>> lines)
    {
        if (lines.Count < LeastLines)
            return [];
        int width = (int)Math.Clamp(lines.Max(line => line[^1].Right), 0, MostPoints);
        int[] gaps = new int[width + 2], spans = new int[width + 2];
        foreach (var line in lines)
        {
            double left = double.NaN, right = double.NaN;
            foreach (var glyph in line.Where(glyph => !glyph.IsBlank))
            {
                if (glyph.Left - right > CommonGap * glyph.Size)
                    Count(gaps, right, glyph.Left);
                left = double.IsNaN(left) ? glyph.Left : left;
                right = double.IsNaN(right) ? glyph.Right : Math.Max(right, glyph.Right);
            }

            Count(spans, left, right);
        }

        bool[] common = new bool[width + 1];
        int free = 0, all = 0;
        for (int i = 0; i <= width; i++)
        {
            free += gaps[i];
            all += spans[i];
            common[i] = free >= LeastLines && free >= all * LeastCommon;
        }

        return common;

        // One more from the first whole point on, one less after the last.
        void Count(int[] points, double from, double to)
        {
            int first = (int)Math.Clamp(Math.Ceiling(from), 0, width + 1), end = (int)Math.Clamp(Math.Floor(to) + 1, 0, width + 1);
            if (double.IsNaN(from) || end <= first)
                return;
            points[first]++;
            points[end]--;
        }
    }

    private static bool IsCommon(bool[] common, double from, double to)
    {
        for (int i = (int)Math.Max(0, Math.Ceiling(from)); i < common.Length && i <= to; i++)
        {
            if (common[i])
                return true;
        }

        return false;
    }

    private static IEnumerable<PdfSegment> Segments(List<PdfGlyph> line, StringBuilder overprinted, bool[] common)
    {
        var current = new List<PdfGlyph>();
        var text = new StringBuilder();
        bool blank = false;
        foreach (var glyph in line)
        {
            if (glyph.IsBlank)
            {
                blank = true;
                continue;
            }

            if (current.Count > 0)
            {
                var last = current[^1];
                double size = Math.Max(last.Size, glyph.Size);
                if (last.Text == glyph.Text && Math.Abs(glyph.Left - last.Left) < Overprint * size && Math.Abs(glyph.Baseline - last.Baseline) < Overprint * size)
                {
                    overprinted.Append(glyph.Text);
                    current[^1] = last with { IsBold = true };
                    continue;
                }

                double gap = glyph.Left - last.Right;
                if (gap > SegmentGap * size || gap > CommonGap * size && current.Count >= LeastCharacters && IsCommon(common, last.Right, glyph.Left))
                {
                    yield return Segment(current);
                    current.Clear();
                }
                else if (blank || gap > WordGap * size && IsLatin(last.Text) && IsLatin(glyph.Text)
                    || gap > MixedGap * size && IsLatin(last.Text) != IsLatin(glyph.Text))
                {
                    current[^1] = last with { Text = last.Text + " " };
                }
            }

            current.Add(glyph);
            blank = false;
        }

        if (current.Count > 0)
            yield return Segment(current);

        PdfSegment Segment(List<PdfGlyph> glyphs)
        {
            text.Clear();
            int bold = 0, boldStart = 0;
            foreach (var glyph in glyphs)
            {
                bool isStart = boldStart == text.Length;
                text.Append(glyph.Text);
                if (!glyph.IsBold)
                    continue;
                bold += glyph.Text.Length;
                boldStart = isStart ? text.Length : boldStart;
            }

            string whole = text.ToString().TrimEnd();
            return new PdfSegment(
                whole, glyphs[0].Left, glyphs[^1].Right, BaselineOf(glyphs), SizeOf(glyphs), Math.Min(bold, whole.Length), Math.Min(boldStart, whole.Length));
        }
    }

    private static bool IsLatin(string text) => text[^1] < '\u2E80' && !char.IsWhiteSpace(text[^1]);

    // Of most of its characters: a raised number or a large first letter does not count.
    public static double SizeOf(IEnumerable<PdfGlyph> glyphs) =>
        glyphs.GroupBy(glyph => Math.Round(glyph.Size, 1)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;

    private static double BaselineOf(List<PdfGlyph> glyphs) =>
        glyphs.GroupBy(glyph => Math.Round(glyph.Baseline, 1)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
}
