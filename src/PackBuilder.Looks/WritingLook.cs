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

    /// <summary>How many lines a cell of a frame has in it; the frame itself is the last one to write on.</summary>
    /// <param name="pitch">In the unit of the height; 0 for none.</param>
    public static int RulesIn(double height, double pitch) => pitch > 0 ? Math.Max(0, (int)Math.Ceiling(height / pitch - 0.5) - 1) : 0;
}
