using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// Which glyphs a subtable is about. Format 1: count u16, sorted glyphs u16. Format 2: count u16, ranges first u16,
/// last u16, startCoverageIndex u16.
/// </summary>
internal static class Coverage
{
    /// <summary>The glyph's coverage index, or -1.</summary>
    public static int IndexOf(FontTable table, int offset, int glyph)
    {
        bool hasRanges = table.U16(offset) == 2;
        int low = 0;
        int high = table.U16(offset + 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int at = offset + 4 + middle * (hasRanges ? 6 : 2);
            int first = table.U16(at);
            int last = hasRanges ? table.U16(at + 2) : first;
            if (glyph < first)
                high = middle - 1;
            else if (glyph > last)
                low = middle + 1;
            else
                return hasRanges ? table.U16(at + 4) + glyph - first : middle;
        }

        return -1;
    }
}
