namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Character to glyph mapping: version u16, numTables u16, records platformID u16 encodingID u16 offset u32. Of the
/// subtables the best one is used: format 12 (all of Unicode) before format 4 (the first 65,536).
/// </summary>
public abstract class CmapTable
{
    private static readonly ushort[] NoGlyphs = new ushort[256];

    // Filled page by page of 256 characters; two threads that fill the same page write the same values.
    private readonly ushort[]?[] _pages = new ushort[]?[0x1100];

    /// <summary>The glyph of a code point, 0 where the font has none.</summary>
    public ushort GlyphOf(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF)
            return 0;
        var page = _pages[codePoint >> 8] ??= ReadPage(codePoint & ~255) ?? NoGlyphs;
        return page[codePoint & 255];
    }

    /// <summary>The glyphs of 256 characters, or null where there is none among them.</summary>
    protected abstract ushort[]? ReadPage(int first);

    public static CmapTable Read(FontTable table, MaxpTable maxp)
    {
        int bestOffset = 0;
        int bestFormat = 0;
        for (int i = 0, at = 4, count = table.U16(2); i < count; i++, at += 8)
        {
            bool isUnicode = table.U16(at) is 0 or 3;
            int offset = table.Offset32(at + 4);
            int format = table.U16(offset);
            if (isUnicode && format is 4 or 12 && format > bestFormat)
                (bestOffset, bestFormat) = (offset, format);
        }

        return bestFormat switch
        {
            12 => CmapFormat12.Read(table, bestOffset, maxp),
            4 => CmapFormat4.Read(table, bestOffset, maxp),
            _ => throw new FontFormatException("it has no Unicode character map of format 4 or 12"),
        };
    }
}
