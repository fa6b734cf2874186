using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Docx.Runs;

/// <summary>The text of inlines without their looks, and about how wide it is.</summary>
internal static class PlainText
{
    private const double LatinWidth = 0.5;

    public static string Of(ImmutableArray<Inline> inlines) =>
        string.Concat(PieceCollector.Collect(inlines).Select(piece => piece.Kind == PieceKind.LineBreak ? " " : piece.Text));

    /// <summary>Width in em, taking all Latin letters as half as wide as Han.</summary>
    public static double EmsOf(ImmutableArray<Inline> inlines) =>
        PieceCollector.Collect(inlines).Sum(piece => piece.Kind switch
        {
            PieceKind.Text => EmsOf(piece.Text),
            PieceKind.Gap => piece.Width,
            PieceKind.Box => 1,
            _ => 0,
        });

    /// <summary>The longest piece that cannot be broken: a word, or a full-width character.</summary>
    public static double LongestWordInEms(ImmutableArray<Inline> inlines)
    {
        double longest = 0, word = 0;
        foreach (var rune in Of(inlines).EnumerateRunes())
        {
            bool wide = EastAsian.IsWide(rune.Value);
            word = wide || rune.Value == ' ' ? 0 : word + LatinWidth;
            longest = Math.Max(longest, wide ? 1 : word);
        }

        return longest;
    }

    public static double EmsOf(string text) => text.EnumerateRunes().Sum(rune => EastAsian.IsWide(rune.Value) ? 1 : LatinWidth);
}
