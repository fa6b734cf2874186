namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Segment mapping to delta values: format u16, length u16, language u16, segCountX2 u16, three search fields, then the
/// arrays endCode, a pad u16, startCode, idDelta, idRangeOffset, glyphIdArray.
/// </summary>
internal sealed class CmapFormat4 : CmapTable
{
    private readonly FontTable _table;
    private readonly int _ends;
    private readonly int _segmentBytes;
    private readonly int _glyphCount;

    private CmapFormat4(FontTable table, int ends, int segmentBytes, int glyphCount)
    {
        _table = table;
        _ends = ends;
        _segmentBytes = segmentBytes;
        _glyphCount = glyphCount;
    }

    public static CmapFormat4 Read(FontTable table, int offset, MaxpTable maxp)
    {
        int segmentBytes = table.U16(offset + 6) & ~1;
        table.Slice(offset + 14, 4 * segmentBytes + 2);
        return new CmapFormat4(table, offset + 14, segmentBytes, maxp.GlyphCount);
    }

    protected override ushort[]? ReadPage(int first)
    {
        if (first > 0xFFFF)
            return null;
        ushort[]? page = null;
        int starts = _ends + _segmentBytes + 2;
        int last = first + 255;
        for (int k = 0; k < _segmentBytes; k += 2)
        {
            int start = _table.U16(starts + k);
            int end = _table.U16(_ends + k);
            if (end < first || start > last)
                continue;
            for (int code = Math.Max(start, first); code <= Math.Min(end, last); code++)
            {
                int glyph = GlyphInSegment(starts + k, code - start, code);
                if (glyph != 0 && glyph < _glyphCount)
                    (page ??= new ushort[256])[code - first] = (ushort)glyph;
            }
        }

        return page;
    }

    private int GlyphInSegment(int startAt, int index, int code)
    {
        int delta = _table.U16(startAt + _segmentBytes);
        int rangeAt = startAt + 2 * _segmentBytes;
        int range = _table.U16(rangeAt);
        if (range == 0)
            return code + delta & 0xFFFF;
        // The last segment (0xFFFF) of some fonts points outside on purpose: it maps nothing.
        int at = rangeAt + range + 2 * index;
        int glyph = at <= _table.Length - 2 ? _table.U16(at) : 0;
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
