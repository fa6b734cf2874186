using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Subsetting;

/// <summary>
/// A glyph made of others: numberOfContours is negative; then parts of flags u16, glyphIndex u16, two arguments (8 or 16
/// bits each), a transformation of none, one, two or four 16-bit numbers.
/// </summary>
internal static class Composite
{
    public const int WordArguments = 0x0001;
    public const int ArgumentsAreOffsets = 0x0002;
    public const int UseMyMetrics = 0x0200;

    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    public static bool IsComposite(FontTable outline) => outline.I16(0) < 0;

    public static IEnumerable<CompositePart> PartsOf(FontTable outline)
    {
        int at = GlyfTable.HeaderSize;
        int flags;
        do
        {
            flags = outline.U16(at);
            int arguments = (flags & WordArguments) != 0 ? 4 : 2;
            int end = at + 4 + arguments + TransformationSize(flags);
            outline.Slice(at, end - at);
            yield return new CompositePart(at, flags, outline.U16(at + 2), at + 4 + arguments, end);
            at = end;
        }
        while ((flags & MoreParts) != 0);
    }

    private static int TransformationSize(int flags) => flags switch
    {
        _ when (flags & HasScale) != 0 => 2,
        _ when (flags & HasTwoScales) != 0 => 4,
        _ when (flags & HasMatrix) != 0 => 8,
        _ => 0,
    };
}

/// <summary>One part of a composite glyph.</summary>
/// <param name="Start">Where it begins in the outline.</param>
/// <param name="TransformationAt">Where its transformation begins, after the arguments.</param>
/// <param name="End">Where the next part begins.</param>
internal readonly record struct CompositePart(int Start, int Flags, ushort Glyph, int TransformationAt, int End)
{
    public int GlyphAt => Start + 2;

    public int ArgumentsAt => Start + 4;
}
