using PackBuilder.Documents.Model;

namespace PackBuilder.Looks;

/// <summary>How a level of headings looks: whole lines of the grid (占行), the upper two in the accent colour.</summary>
/// <param name="Size">As a multiple of running text.</param>
/// <param name="Pitch">Distance of its lines.</param>
/// <param name="Before">White above it; above a chapter only where it follows on the same page.</param>
/// <param name="After">White below it.</param>
public sealed record HeadingLook(double Size, GridLine Pitch, GridLine Before, GridLine After, bool IsAccented)
{
    private static readonly HeadingLook[] Levels =
    [
        new(1.9, new(2), new(2.5), new(1), IsAccented: true),
        new(1.36, new(1.5), new(1), new(0.5), IsAccented: true),
        new(1.12, new(1), new(0.5), new(0), IsAccented: false),
        new(1, new(1), new(0.5), new(0), IsAccented: false),
    ];

    public static int Deepest => Levels.Length;

    public static HeadingLook Of(int level) => Levels[LevelOf(level) - 1];

    public static HeadingLook Of(Heading heading) => Of(heading.Level);

    /// <summary>The level that a heading is set as.</summary>
    public static int LevelOf(int level) => Math.Clamp(level, 1, Levels.Length);
}
