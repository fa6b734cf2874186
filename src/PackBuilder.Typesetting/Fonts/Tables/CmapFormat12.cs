namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Segmented coverage: format u16, reserved u16, length u32, language u32, numGroups u32, then groups startCharCode u32,
/// endCharCode u32, startGlyphID u32 in ascending order.
/// </summary>
internal sealed class CmapFormat12 : CmapTable
{
    private const int GroupSize = 12;

    private readonly FontTable _table;
    private readonly int _groups;
    private readonly int _count;
    private readonly int _glyphCount;

    private CmapFormat12(FontTable table, int groups, int count, int glyphCount)
    {
        _table = table;
        _groups = groups;
        _count = count;
        _glyphCount = glyphCount;
    }

    public static CmapFormat12 Read(FontTable table, int offset, MaxpTable maxp)
    {
        uint count = table.U32(offset + 12);
        if (count > (uint)(table.Length / GroupSize))
            throw new FontFormatException("its character map is cut off");
        table.Slice(offset + 16, (int)count * GroupSize);
        return new CmapFormat12(table, offset + 16, (int)count, maxp.GlyphCount);
    }

    protected override ushort[]? ReadPage(int first)
    {
        ushort[]? page = null;
        for (int i = FirstGroupEndingAtOrAfter(first); i < _count; i++)
        {
            int at = _groups + i * GroupSize;
            long start = _table.U32(at);
            long end = _table.U32(at + 4);
            long glyph = _table.U32(at + 8);
            if (start > first + 255)
                break;
            for (long code = Math.Max(start, first); code <= Math.Min(end, first + 255); code++)
            {
                if (glyph + code - start < _glyphCount)
                    (page ??= new ushort[256])[code - first] = (ushort)(glyph + code - start);
            }
        }

        return page;
    }

    private int FirstGroupEndingAtOrAfter(int code)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_table.U32(_groups + middle * GroupSize + 4) < code)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
