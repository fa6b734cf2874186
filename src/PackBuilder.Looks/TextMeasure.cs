using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;

namespace PackBuilder.Looks;

/// <summary>About how wide text is before it is set: enough to divide a table or to choose a place for a label.</summary>
/// <param name="latin">Average advance of Latin letters and digits in the fonts of a format, in em.</param>
public sealed class TextMeasure(double latin)
{
    /// <summary>In the fonts of our own pages.</summary>
    public static readonly TextMeasure Pages = new(0.55);

    /// <summary>In the fonts that word processors bring along.</summary>
    public static readonly TextMeasure WordProcessors = new(0.5);

    /// <summary>On one line, in em.</summary>
    public double WidthOf(string text)
    {
        double width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width;
    }

    /// <summary>On one line, in em, with its boxes and gaps.</summary>
    public double WidthOf(ImmutableArray<Inline> text) =>
        WidthOf(DocumentWalk.PlainText(text)) + (text is [TextRun] ? 0 : DocumentWalk.Inlines(text).Sum(inline => inline switch
        {
            Blank blank => blank.Width,
            CheckBox => 1,
            _ => 0.0,
        }));

    /// <summary>Of one character, in em.</summary>
    public double WidthOf(Rune rune) => IsWide(rune.Value) ? 1 : latin;

    // Besides Han: marks that Chinese text sets as wide, numbers in circles, arrows and other signs.
    private static bool IsWide(int scalar) => EastAsian.IsWide(scalar) || EastAsian.IsAmbiguousMark(scalar)
        || scalar is 0xB0 or 0x2013 or 0x2030 or 0x2032 or 0x2033 or 0x2103 or 0x2109 or >= 0x2160 and <= 0x2E7F;
}
