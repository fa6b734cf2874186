namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>Maximum profile. Field used: numGlyphs u16 at 4.</summary>
public sealed record MaxpTable(int GlyphCount)
{
    public static MaxpTable Read(FontTable table)
    {
        int count = table.U16(4);
        return count > 0 ? new MaxpTable(count) : throw new FontFormatException("it has no glyphs");
    }
}
