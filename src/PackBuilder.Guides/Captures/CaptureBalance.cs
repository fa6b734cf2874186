using System.Text;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>
/// Holds the blocks of a capture against an independent extraction of the same file, character by character: what is in the
/// file must be in a block, as content or as something left out, as often as it is there.
/// </summary>
public static class CaptureBalance
{
    // Enough for a person to find the place by.
    private const int MostShown = 40;

    /// <param name="extracted">All text of the file, in any order; null where there is nothing to hold the blocks against.</param>
    public static Checked<Capture> Check(Capture capture, string? extracted)
    {
        if (extracted is null)
            return Checked<Capture>.Ok(capture);
        var counts = new RuneCounts();
        Count(extracted, 1);
        foreach (var block in capture.Blocks)
        {
            foreach (string text in CaptureTexts.Of(block))
                Count(text, -1);
            // A number that nobody wrote must not stand in for one that was lost.
            Count(block.MadeUp, 1);
        }

        int missing = counts.Over;
        if (missing == 0)
            return Checked<Capture>.Ok(capture);
        string lost = string.Concat(extracted.EnumerateRunes().Where(rune => counts[Plain(rune)] > 0).Take(MostShown));
        return Checked<Capture>.Failed(CaptureErrors.TextLost(capture.File, missing, lost));

        void Count(string text, int one)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                if (!Rune.IsWhiteSpace(rune))
                    counts.Add(Plain(rune), one);
            }
        }
    }

    // A raised 2 is written ² where a format marks it as raised, and is the same character here.
    private static Rune Plain(Rune rune) => rune.Value < 0x80 ? rune : RaisedDigits.Plain(rune);
}
