using System.Text;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>
/// Holds the blocks of a capture against an independent extraction of the same file, character by character: what is in the
/// file must be in a block, as content or as something left out, as often as it is there.
/// </summary>
internal static class CaptureBalance
{
    // Enough for a person to find the place by.
    private const int MostShown = 40;

    /// <param name="extracted">As from <see cref="ICaptureReader.ExtractText"/>.</param>
    public static Checked<Capture> Check(Capture capture, string? extracted)
    {
        if (extracted is null)
            return Checked<Capture>.Ok(capture);
        var counts = new Dictionary<Rune, int>();
        Count(extracted, 1);
        foreach (var block in capture.Blocks)
        {
            foreach (string text in CaptureTexts.Of(block))
                Count(text, -1);
        }

        string lost = string.Concat(extracted.EnumerateRunes().Where(rune => counts.GetValueOrDefault(rune) > 0).Take(MostShown));
        int missing = counts.Values.Where(count => count > 0).Sum();
        return missing == 0
            ? Checked<Capture>.Ok(capture)
            : Checked<Capture>.Failed(CaptureErrors.TextLost(capture.File, missing, lost));

        void Count(string text, int one)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                if (!Rune.IsWhiteSpace(rune))
                    counts[rune] = counts.GetValueOrDefault(rune) + one;
            }
        }
    }
}
