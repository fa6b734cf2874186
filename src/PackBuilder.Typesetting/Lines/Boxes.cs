using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Lines;

/// <summary>A box to tick, drawn as outlines where no face has U+2610 and U+2611.</summary>
internal static class Boxes
{
    // Of the size of the text: the side, and how far the box stands from the start of its square and below the base line.
    private const double Side = 0.78;
    private const double Inset = 0.06;
    private const double Drop = 0.06;

    /// <param name="x">Start of the em square, pt.</param>
    /// <param name="y">Base line, pt.</param>
    public static void Paint(bool ticked, double x, double y, double size, Colour colour, StructureNode? owner, List<FrameItem> output)
    {
        double left = x + Inset * size, bottom = y + Drop * size, side = Side * size;
        output.Add(new StrokedPath(
            [new(left, bottom), new(left + side, bottom), new(left + side, bottom - side), new(left, bottom - side)],
            true, size * 0.06, colour)
        { Owner = owner });
        if (ticked)
        {
            output.Add(new StrokedPath(
                [new(left + side * 0.2, bottom - side * 0.45), new(left + side * 0.42, bottom - side * 0.2), new(left + side * 0.82, bottom - side * 0.78)],
                false, size * 0.1, colour)
            { Owner = owner });
        }
    }
}
