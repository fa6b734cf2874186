using PackBuilder.Typesetting.Bytes;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Subsetting;

/// <summary>
/// An outline moved to the left, for the half-width form of a mark whose left half is blank: as a glyph of its own the
/// line needs neither a gap nor an overlap, either of which would spoil text extraction.
/// </summary>
internal static class ShiftedOutline
{
    private const int Repeat = 0x08;
    private const int ShortX = 0x02;
    private const int SameOrPositiveX = 0x10;

    public static void Write(FontTable outline, int shift, ByteBuffer target)
    {
        target.U16(outline.U16(0));
        target.U16(outline.I16(2) - shift).U16(outline.U16(4));
        target.U16(outline.I16(6) - shift).U16(outline.U16(8));
        if (Composite.IsComposite(outline))
            WriteComposite(outline, shift, target);
        else if (outline.I16(0) > 0)
            WriteSimple(outline, shift, target);
    }

    private static void WriteComposite(FontTable outline, int shift, ByteBuffer target)
    {
        int end = GlyfTable.HeaderSize;
        foreach (var part in Composite.PartsOf(outline))
        {
            bool isWord = (part.Flags & Composite.WordArguments) != 0;
            int x = isWord ? outline.I16(part.ArgumentsAt) : (sbyte)outline.U8(part.ArgumentsAt);
            int y = isWord ? outline.I16(part.ArgumentsAt + 2) : (sbyte)outline.U8(part.ArgumentsAt + 1);
            bool isOffset = (part.Flags & Composite.ArgumentsAreOffsets) != 0;
            // A part whose metrics replace the glyph's own would undo the move.
            target.U16((part.Flags | Composite.WordArguments) & ~Composite.UseMyMetrics).U16(part.Glyph);
            target.U16(isOffset ? x - shift : x).U16(y);
            target.Raw(outline.Slice(part.TransformationAt, part.End - part.TransformationAt).Span);
            end = part.End;
        }

        target.Raw(outline.Slice(end, outline.Length - end).Span);
    }

    // Contour ends u16 each, instruction length u16, instructions, flags (with repeats), x deltas, y deltas. Only the first
    // x delta changes; it becomes a plain 16-bit number, so its flag is written apart from those it repeats into.
    private static void WriteSimple(FontTable outline, int shift, ByteBuffer target)
    {
        int contours = outline.I16(0);
        int instructions = GlyfTable.HeaderSize + 2 * contours;
        int points = outline.U16(instructions - 2) + 1;
        int flagsAt = instructions + 2 + outline.U16(instructions);
        int first = outline.U8(flagsAt);
        int repeats = (first & Repeat) != 0 ? outline.U8(flagsAt + 1) : 0;
        int nextFlags = flagsAt + ((first & Repeat) != 0 ? 2 : 1);
        int xAt = EndOfFlags(outline, nextFlags, points - 1 - repeats);

        target.Raw(outline.Slice(GlyfTable.HeaderSize, flagsAt - GlyfTable.HeaderSize).Span);
        target.Byte(first & ~(ShortX | Repeat | SameOrPositiveX));
        for (int i = 0; i < repeats; i++)
            target.Byte(first & ~Repeat);
        target.Raw(outline.Slice(nextFlags, xAt - nextFlags).Span);
        (int delta, int size) = FirstDelta(outline, xAt, first);
        target.U16(delta - shift);
        target.Raw(outline.Slice(xAt + size, outline.Length - xAt - size).Span);
    }

    private static int EndOfFlags(FontTable outline, int at, int points)
    {
        while (points > 0)
        {
            int flag = outline.U8(at++);
            points--;
            if ((flag & Repeat) != 0)
                points -= outline.U8(at++);
        }

        return at;
    }

    private static (int Delta, int Size) FirstDelta(FontTable outline, int at, int flag)
    {
        bool sameOrPositive = (flag & SameOrPositiveX) != 0;
        if ((flag & ShortX) != 0)
            return (sameOrPositive ? outline.U8(at) : -outline.U8(at), 1);
        return sameOrPositive ? (0, 0) : (outline.I16(at), 2);
    }
}
