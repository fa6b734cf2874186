using System.Collections.Immutable;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>
/// 着重号: a dot under each Han, in the middle of it, none under marks or Latin (CLREQ 3.4.3). Drawn, so that the text that is
/// read out of the page is the text that was written.
/// </summary>
internal static class EmphasisDots
{
    // Of the size of the text: half the width of a dot, and how far its middle stands below the base line.
    private const double Radius = 0.085;
    private const double Drop = 0.25;

    // Of a quarter circle drawn as a curve: how far the control points reach.
    private const double Reach = 0.5523;

    public static bool Takes(in Item item) => item.Class is CharClass.Han or CharClass.NonStarter;

    /// <param name="centre">Middle of the character, pt.</param>
    /// <param name="y">Base line, pt.</param>
    public static FilledPath At(double centre, double y, double size, Colour colour) =>
        new(Circle(centre, y + Drop * size, Radius * size), colour);

    private static ImmutableArray<PathPoint> Circle(double x, double y, double r)
    {
        double k = r * Reach;
        return
        [
            new(x + r, y),
            new(x + r, y + k, true), new(x + k, y + r, true), new(x, y + r),
            new(x - k, y + r, true), new(x - r, y + k, true), new(x - r, y),
            new(x - r, y - k, true), new(x - k, y - r, true), new(x, y - r),
            new(x + k, y - r, true), new(x + r, y - k, true), new(x + r, y),
        ];
    }
}
