using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks;

/// <summary>Ruled lines to write on.</summary>
public static class WritingLook
{
    // What a hand needs, and what a page holds, in mm.
    private const double NarrowestPitch = 5;
    private const double WidestPitch = 30;
    private const int MostLines = 400;

    public static readonly GridLine After = new(0.4);

    /// <summary>Distance of the lines.</summary>
    public static Mm PitchOf(WritingLines lines) => new(Math.Clamp(lines.Pitch, NarrowestPitch, WidestPitch));

    public static int CountOf(WritingLines lines) => Math.Clamp(lines.Count, 0, MostLines);
}
