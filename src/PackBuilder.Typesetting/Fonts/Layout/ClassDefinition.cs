using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts.Layout;

/// <summary>
/// Glyph classes. Format 1: startGlyph u16, count u16, classes u16. Format 2: count u16, ranges first u16, last u16, class u16.
/// Glyphs that are not named are of class 0.
/// </summary>
internal static class ClassDefinition
{
    public static int ClassOf(FontTable table, int offset, int glyph)
    {
        if (table.U16(offset) == 1)
        {
            int index = glyph - table.U16(offset + 2);
            return index >= 0 && index < table.U16(offset + 4) ? table.U16(offset + 6 + 2 * index) : 0;
        }

        int low = 0;
        int high = table.U16(offset + 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int at = offset + 4 + 6 * middle;
            if (glyph < table.U16(at))
                high = middle - 1;
            else if (glyph > table.U16(at + 2))
                low = middle + 1;
            else
                return table.U16(at + 4);
        }

        return 0;
    }
}
