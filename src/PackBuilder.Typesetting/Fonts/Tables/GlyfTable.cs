using System.Buffers.Binary;

namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Outlines (glyf) and where each begins (loca: u16 halves or u32, one more than there are glyphs). An outline starts
/// with numberOfContours i16 (negative for a composite) and xMin yMin xMax yMax i16.
/// </summary>
public sealed class GlyfTable
{
    public const int HeaderSize = 10;

    private readonly FontTable _glyf;
    private readonly FontTable _loca;
    private readonly bool _longOffsets;
    private readonly int _glyphCount;

    private GlyfTable(FontTable glyf, FontTable loca, bool longOffsets, int glyphCount)
    {
        _glyf = glyf;
        _loca = loca;
        _longOffsets = longOffsets;
        _glyphCount = glyphCount;
    }

    /// <summary>The outline's bytes; empty for a glyph without ink.</summary>
    public FontTable OutlineOf(int glyph)
    {
        if ((uint)glyph >= (uint)_glyphCount)
            throw new FontFormatException($"it has no glyph {glyph}");
        long from = StartOf(glyph);
        long to = StartOf(glyph + 1);
        if (to - from < HeaderSize)
            return new FontTable("glyf", default);
        return new FontTable("glyf", _glyf.Data.Slice((int)from, (int)(to - from)));
    }

    private long StartOf(int glyph) => _longOffsets ? _loca.U32(4 * glyph) : 2L * _loca.U16(2 * glyph);

    public static GlyfTable Read(FontTable glyf, FontTable loca, HeadTable head, MaxpTable maxp)
    {
        loca.Slice(0, (maxp.GlyphCount + 1) * (head.HasLongOffsets ? 4 : 2));
        var table = new GlyfTable(glyf, loca, head.HasLongOffsets, maxp.GlyphCount);
        table.CheckOrder();
        return table;
    }

    // All at once when the font is read, so that nothing can fail on this account while text is set.
    private void CheckOrder()
    {
        var offsets = _loca.Data.Span;
        long before = 0;
        for (int glyph = 0; glyph <= _glyphCount; glyph++)
        {
            long start = _longOffsets
                ? BinaryPrimitives.ReadUInt32BigEndian(offsets[(4 * glyph)..])
                : 2L * BinaryPrimitives.ReadUInt16BigEndian(offsets[(2 * glyph)..]);
            if (start < before || start > _glyf.Length)
                throw new FontFormatException("its table 'loca' points outside the outlines");
            before = start;
        }
    }
}
