using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Takes from a page of the library what reading needs: characters with their places, drawn lines, marks.</summary>
internal static class PdfPageReader
{
    // Thinner than this, in points, a filled box is a line.
    private const double ThickestRule = 2.5;

    // Points; shorter lines underline or decorate.
    private const double ShortestRule = 8;

    /// <param name="pictures">Gets those of the page.</param>
    public static PdfPageContent Read(Page page, PdfFontMaps fonts, PdfPictures pictures)
    {
        var marks = MarkedLetters.Of(page);
        var turn = TurnOf(page.Letters);
        pictures.Add(page, marks, isTurned: turn != 0);
        var glyphs = ImmutableArray.CreateBuilder<PdfGlyph>(page.Letters.Count);
        var slanted = new StringBuilder();
        int unmapped = 0;
        foreach (var letter in page.Letters)
        {
            if (marks.IsArtifact(letter))
                continue;
            string text = PdfCharacters.Clean(letter.Value);
            if (fonts.IsUnmapped(letter))
                unmapped++;
            else if (text.Length == 0)
                continue;
            else if (letter.TextOrientation == TextOrientation.Other)
                slanted.Append(text);
            else
                glyphs.Add(GlyphOf(letter, text, turn, fonts.IsBold(letter), marks.MarkOf(letter)));
        }

        return new PdfPageContent(page.Number, page.Width, page.Height, glyphs.ToImmutable(), turn == 0 ? Rules(page.Paths) : [], marks.Artifacts, slanted.ToString().Trim())
        {
            Unmapped = unmapped,
            GlyphCount = glyphs.Count(glyph => !glyph.IsBlank),
            HasPicture = page.NumberOfImages > 0,
        };
    }

    private static PdfGlyph GlyphOf(Letter letter, string text, int turn, bool isBold, int mark)
    {
        var (left, baseline) = Turned(letter.StartBaseLine, turn);
        double right = Turned(letter.EndBaseLine, turn).Across;
        if (right < left)
            (left, right) = (right, left);
        double size = letter.PointSize is > 0.5 and < 2000 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
        return new PdfGlyph(text, left, right, baseline, size, isBold, mark);
    }

    // Quarters that most of the text is turned by.
    private static int TurnOf(IReadOnlyList<Letter> letters)
    {
        int[] counts = new int[4];
        foreach (var letter in letters)
        {
            if (letter.TextOrientation != TextOrientation.Other)
                counts[Quarters(letter.TextOrientation)]++;
        }

        int most = Array.IndexOf(counts, counts.Max());
        return counts[most] > counts[0] * 2 ? most : 0;
    }

    private static int Quarters(TextOrientation orientation) => orientation switch
    {
        TextOrientation.Rotate90 => 1,
        TextOrientation.Rotate180 => 2,
        TextOrientation.Rotate270 => 3,
        _ => 0,
    };

    private static (double Across, double Up) Turned(PdfPoint point, int turn) => turn switch
    {
        1 => (-point.Y, point.X),
        2 => (-point.X, -point.Y),
        3 => (point.Y, -point.X),
        _ => (point.X, point.Y),
    };

    private static ImmutableArray<PdfRule> Rules(IReadOnlyList<PdfPath> paths)
    {
        var rules = ImmutableArray.CreateBuilder<PdfRule>();
        foreach (var path in paths.Where(path => (path.IsFilled || path.IsStroked) && !path.IsClipping))
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is not { } box)
                    continue;
                if (box.Height <= ThickestRule && box.Width >= ShortestRule)
                    rules.Add(new PdfRule(true, box.Bottom + box.Height / 2, box.Left, box.Right));
                else if (box.Width <= ThickestRule && box.Height >= ShortestRule)
                    rules.Add(new PdfRule(false, box.Left + box.Width / 2, box.Bottom, box.Top));
                else if (path.IsStroked && part.IsDrawnAsRectangle)
                    rules.AddRange(
                        new PdfRule(true, box.Top, box.Left, box.Right), new PdfRule(true, box.Bottom, box.Left, box.Right),
                        new PdfRule(false, box.Left, box.Bottom, box.Top), new PdfRule(false, box.Right, box.Bottom, box.Top));
            }
        }

        return rules.ToImmutable();
    }
}
