using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Finds headings by their look: larger than the text, or bold and alone, or numbered as chapters are.</summary>
internal static class PdfHeadings
{
    // How much larger than the text, and how close two sizes are of one level.
    private const double Larger = 1.1;
    private const double SameSize = 0.05;
    private const int Longest = 60;
    private const int LongestBold = 160;
    private const int DeepestLevel = 6;

    // A text that is mostly bold does not mark headings that way.
    private const double MostBold = 0.4;

    public static IEnumerable<PdfPiece> Settle(IReadOnlyList<PdfPiece> pieces)
    {
        var paragraphs = pieces.OfType<PdfParagraph>().Concat(pieces.OfType<PdfListItem>().Select(item => item.Content)).ToList();
        if (paragraphs.Count == 0)
            return pieces;
        double body = BodySize(paragraphs, pieces.OfType<PdfTable>());
        var sizes = SizesOf(pieces.OfType<PdfParagraph>().Where(paragraph => IsLarger(paragraph, body)));
        bool isBoldRare = paragraphs.Where(paragraph => paragraph.IsBold).Sum(paragraph => paragraph.Text.Length) < paragraphs.Sum(paragraph => paragraph.Text.Length) * MostBold;
        int numbered = paragraphs.Count(IsNumbered);
        var headingSizes = paragraphs.Where(paragraph => IsAsLarge(paragraph, body)).GroupBy(SizeOf)
            .Where(same => same.Count(paragraph => IsLarger(paragraph, body)) * 2 >= same.Count()).Select(same => same.Key).ToHashSet();
        return pieces.Select(piece => piece is PdfParagraph paragraph && LevelOf(paragraph) is { } level ? new PdfHeading(piece.Page, Math.Min(DeepestLevel, level), paragraph) : piece);

        bool IsAsOthers(PdfParagraph paragraph) => IsAsLarge(paragraph, body) && headingSizes.Contains(SizeOf(paragraph));

        int? LevelOf(PdfParagraph paragraph)
        {
            if (IsLarger(paragraph, body) || IsAsOthers(paragraph))
                return Math.Max(1, 1 + sizes.FindIndex(size => Math.Abs(size - paragraph.Size) <= size * SameSize));
            if (paragraph.Lines > 1 || paragraph.Size < body * 0.95)
                return null;
            if (paragraph.IsBold && isBoldRare && BoldHeading.Fits(paragraph.Text) && !StartsItem(paragraph.Text))
                return sizes.Count + 1;
            return numbered > 1 && IsNumbered(paragraph) ? sizes.Count + 1 : null;
        }
    }

    // Long ones, and those that end as a sentence, where most that are set in their size are headings by themselves.
    private static bool IsAsLarge(PdfParagraph paragraph, double body) =>
        paragraph.Size > body * Larger && paragraph.Lines <= 4 && paragraph.Text.Length <= LongestBold && paragraph.Text[^1] is not ('；' or '，' or ';' or ',');

    private static double SizeOf(PdfParagraph paragraph) => Math.Round(paragraph.Size, 1);

    // The size of most of the text.
    private static double BodySize(IEnumerable<PdfParagraph> paragraphs, IEnumerable<PdfTable> tables) =>
        paragraphs.Select(paragraph => (paragraph.Size, paragraph.Text.Length))
            .Concat(tables.Where(table => table.Size > 0).Select(table => (table.Size, Length: table.Rows.Sum(row => row.Sum(cell => cell.Length)))))
            .GroupBy(one => Math.Round(one.Size, 1)).OrderByDescending(group => group.Sum(one => one.Length)).ThenBy(group => group.Key).First().Key;

    // A line that is larger and bold as well is one whatever it says, such as a question that ends as a sentence.
    private static bool IsLarger(PdfParagraph paragraph, double body) => paragraph.Size > body * Larger && paragraph.Text.Any(char.IsLetter) && (paragraph.IsBold
        ? paragraph.Lines <= 4 && paragraph.Text.Length <= LongestBold && paragraph.Text[^1] is not ('；' or '，' or ';' or ',')
        : paragraph.Lines <= 2 && paragraph.Text.Length <= Longest && paragraph.Text[^1] is not ('。' or '；' or '，' or ';' or ','));

    private static bool IsNumbered(PdfParagraph paragraph) =>
        paragraph.Lines == 1 && paragraph.Text.Length <= 30 && paragraph.Text[^1] is not ('。' or '；' or '，' or '：' or '？' or ';' or ',' or ':' or '?')
        && NumberingLook.KindOf(paragraph.Text) is "chapter" or "section" or "chinese";

    // A bold question, option or label is no heading, but a bold chapter is.
    private static bool StartsItem(string text) =>
        LineJoint.StartsAnew(text) && NumberingLook.KindOf(text) is not ("chapter" or "section" or "chinese" or "bracketed");

    private static List<double> SizesOf(IEnumerable<PdfParagraph> headings)
    {
        var sizes = new List<double>();
        foreach (double size in headings.Select(heading => heading.Size).OrderDescending())
        {
            if (sizes.Count == 0 || size < sizes[^1] * (1 - SameSize))
                sizes.Add(size);
        }

        return sizes;
    }
}
