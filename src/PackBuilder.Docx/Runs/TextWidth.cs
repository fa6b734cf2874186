using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Docx.Runs;

/// <summary>About how wide text is in the fonts that Word brings along.</summary>
internal static class TextWidth
{
    private const double LatinWidth = 0.5;

    /// <summary>Width in em, taking all Latin letters as half as wide as Han.</summary>
    public static double InEms(ImmutableArray<Inline> inlines) =>
        PieceCollector.Collect(inlines).Sum(piece => piece.Kind switch
        {
            PieceKind.Text => InEms(piece.Text),
            PieceKind.Gap => piece.Width,
            PieceKind.Box => 1,
            _ => 0,
        });

    /// <summary>The longest piece that cannot be broken: a word, or a full-width character.</summary>
    public static double LongestWordInEms(ImmutableArray<Inline> inlines)
    {
        double longest = 0, word = 0;
        foreach (var rune in DocumentWalk.PlainText(inlines).EnumerateRunes())
        {
            bool wide = EastAsian.IsWide(rune.Value);
            word = wide || rune.Value == ' ' ? 0 : word + LatinWidth;
            longest = Math.Max(longest, wide ? 1 : word);
        }

        return longest;
    }

    public static double InEms(string text) => text.EnumerateRunes().Sum(rune => EastAsian.IsWide(rune.Value) ? 1 : LatinWidth);
}
