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

    public static double EmsOf(string text) => text.EnumerateRunes().Sum(rune => EastAsian.IsWide(rune.Value) ? 1 : LatinWidth);
}
