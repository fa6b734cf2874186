using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>
/// Joins lines into paragraphs. A line was broken off where the next word did not fit any more; it ended where the next word
/// would have fitted, the distance grows, the type changes, or the next line is set in or out.
/// </summary>
internal static partial class PdfParagraphs
{
    // In ems.
    private const double SetIn = 1.2;
    private const double SetOut = 0.8;

    /// <param name="pitch">The usual distance of two lines of a paragraph, in ems; 0 where it is not known.</param>
    /// <param name="hyphens">Gets the hyphens that were set only because a line ended.</param>
    public static List<PdfParagraph> Join(IReadOnlyList<PdfLine> lines, Func<PdfLine, PdfMargin> marginOf, double pitch, StringBuilder hyphens)
    {
        var paragraphs = new List<PdfParagraph>();
        var open = new List<PdfLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (open.Count > 0 && !Continues(open, lines[i], marginOf, pitch))
                Close();
            open.Add(lines[i]);
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (open.Count > 0)
                paragraphs.Add(ParagraphOf(open, marginOf(open[0]), hyphens));
            open.Clear();
        }
    }

    /// <summary>The smallest distance between lines that is usual, in ems.</summary>
    public static double PitchOf(IReadOnlyList<PdfLine> lines)
    {
        var distances = new List<double>();
        for (int i = 1; i < lines.Count; i++)
        {
            if (IsSameColumn(lines[i - 1], lines[i]) && IsSameSize(lines[i - 1], lines[i]) && lines[i - 1].Baseline > lines[i].Baseline)
                distances.Add(Math.Round((lines[i - 1].Baseline - lines[i].Baseline) / lines[i].Size / 0.05) * 0.05);
        }

        foreach (var group in distances.Where(distance => distance is > 0.8 and < 4).GroupBy(distance => distance).OrderBy(group => group.Key))
        {
            if (group.Count() >= Math.Max(2, distances.Count / 12))
                return group.Key;
        }

        return 0;
    }

    private static bool Continues(List<PdfLine> open, PdfLine next, Func<PdfLine, PdfMargin> marginOf, double pitch)
    {
        var last = open[^1];
        var margin = marginOf(last);
        if (!IsSameSize(last, next) || last.IsBold != next.IsBold && (last.IsBold || next.IsBold) && last.Text.Length > 2 && next.Text.Length > 2 && !IsBoldRun(last, next))
            return false;
        bool ends = LineJoint.EndsSentence(last.Text) || last.Text.EndsWith('.');
        // A quotation is set in on both sides.
        double set = last.Left - margin.Left, right = ends || set < SetIn * last.Size || Math.Abs(next.Left - last.Left) > 1 ? margin.Right : margin.Right - set;
        if (last.Right + WidthOfFirst(next) < right - 0.3 * next.Size || IsCentred(last, margin) && IsCentred(next, margin) && last.Right < margin.Right - 3 * last.Size)
            return false;
        // What runs across the page belongs to neither of its columns.
        if (last.Page == next.Page && last.Columns != next.Columns)
            return false;
        if (!IsSameColumn(last, next))
            return !ends && !StartsAnew(next.Text) && next.Left - marginOf(next).Left < SetIn * next.Size;

        double distance = (last.Baseline - next.Baseline) / next.Size;
        if (pitch > 0 && distance > pitch * 1.3 + 0.05 || distance > 3.5 || distance < 0)
            return false;
        bool isNear = pitch > 0 && distance < pitch * 0.88;
        double further = (next.Left - last.Left) / next.Size;
        if (StartsAnew(next.Text) && (ends || !isNear && Math.Abs(next.Left - open[0].Left) < 0.5 * next.Size || further < -SetOut))
            return false;
        if (further >= SetIn)
            return open.Count == 1 && StartsAnew(open[0].Text) || isNear;
        // Only the first line of a paragraph that is set in may be followed by one further left.
        return further > -SetOut || open.Count == 1 && next.Left - margin.Left < SetOut * next.Size;
    }

    // A sentence with a bold part may break anywhere inside of it.
    private static bool IsBoldRun(PdfLine last, PdfLine next) => last is { IsBold: true } ? next.BoldStart > 0 : last.Bold > 0;

    private static bool IsSameSize(PdfLine one, PdfLine other) => Math.Abs(one.Size - other.Size) < 0.08 * Math.Max(one.Size, other.Size);

    private static bool IsSameColumn(PdfLine one, PdfLine other) => one.Page == other.Page && one.Column == other.Column && one.Columns == other.Columns;

    private static bool IsCentred(PdfLine line, PdfMargin margin) =>
        line.Left > margin.Left + 2 * line.Size && Math.Abs(line.Left - margin.Left - (margin.Right - line.Right)) < 1.5 * line.Size;

    // "3.15" starts no item.
    private static bool StartsAnew(string text) => LineJoint.StartsAnew(text) && !Fraction().IsMatch(text);

    // By the Latin characters of the line itself, where it has several.
    private static double WidthOfFirst(PdfLine line)
    {
        if (line.Text[0] >= '\u2E80')
            return WidthOfFirst(line.Text) * line.Size;
        int latin = line.Text.Count(c => c < '\u2E80'), length = LengthOfFirst(line.Text);
        double width = line.Right - line.Left - (line.Text.Length - latin) * line.Size;
        return length == line.Text.Length ? line.Right - line.Left
            : latin >= 8 && width > 0 ? (length + 0.5) * Math.Min(width / latin, line.Size) : WidthOfFirst(line.Text) * line.Size;
    }

    /// <summary>In ems, of what may not be parted: a Latin word; a Chinese character with the marks that may not start or end a line.</summary>
    public static double WidthOfFirst(string text)
    {
        int length = 1;
        if (text[0] < '\u2E80')
            return LengthOfFirst(text) * 0.48 + 0.25;
        if ("（“‘《【〈「『".Contains(text[0]) && text.Length > 1)
            length++;
        while (length < text.Length && "，。、；：？！）”’》】〉」』…—".Contains(text[length]))
            length++;
        return length;
    }

    private static int LengthOfFirst(string text)
    {
        int length = 1;
        while (length < text.Length && text[length] < '\u2E80' && !char.IsWhiteSpace(text[length]) && text[length - 1] != '-')
            length++;
        return length;
    }

    private static PdfParagraph ParagraphOf(List<PdfLine> lines, PdfMargin margin, StringBuilder hyphens)
    {
        var text = new StringBuilder(lines[0].Text);
        int bold = lines[0].Bold, boldStart = lines[0].BoldStart;
        foreach (var line in lines.Skip(1))
        {
            bool isAllBold = boldStart == text.Length;
            Append(text, line.Text, hyphens);
            bold += line.Bold;
            boldStart = isAllBold ? text.Length - line.Text.Length + line.BoldStart : boldStart;
        }

        bool isBold = lines.TrueForAll(line => line.IsBold);
        return new PdfParagraph(lines[0].Page, text.ToString(), lines.MaxBy(line => line.Text.Length)!.Size, isBold ? text.Length : bold, isBold ? text.Length : boldStart)
        {
            Indent = Math.Max(0, lines[0].Left - margin.Left),
            IsCentred = IsCentred(lines[0], margin),
            Height = lines[0].Baseline,
            Lines = lines.Count,
        };
    }

    private static void Append(StringBuilder text, string next, StringBuilder hyphens)
    {
        Break(text, next, hyphens);
        text.Append(next);
    }

    /// <summary>Puts a space between Latin words, nothing between Chinese characters; a hyphen that only ended a line goes.</summary>
    public static void Break(StringBuilder text, string next, StringBuilder hyphens)
    {
        if (text.Length > 1 && text[^1] == '-' && char.IsAsciiLetterLower(text[^2]) && next.Length > 0 && char.IsAsciiLetterLower(next[0]))
        {
            text.Length--;
            hyphens.Append('-');
        }
        else if (text.Length > 0 && next.Length > 0 && text[^1] < '\u2E80' && next[0] < '\u2E80' && text[^1] is not ('-' or '/' or ' '))
        {
            text.Append(' ');
        }
    }

    [GeneratedRegex(@"^\d+\.\d")]
    private static partial Regex Fraction();
}
