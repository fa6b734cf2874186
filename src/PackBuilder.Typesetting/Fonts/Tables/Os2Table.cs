namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// OS/2 metrics. Fields used: version u16 at 0, usWeightClass u16 at 4, fsType u16 at 8, fsSelection u16 at 62,
/// sTypoAscender i16 at 68, sTypoDescender i16 at 70, from version 2 on sCapHeight i16 at 88.
/// </summary>
public sealed record Os2Table(int Weight, int EmbeddingRights, int Selection, int Ascender, int Descender, int CapHeight)
{
    private const int ItalicBit = 1;
    private const int RestrictedBit = 2;

    public bool IsItalic => (Selection & ItalicBit) != 0;

    /// <summary>The maker forbids embedding (fsType, restricted licence).</summary>
    public bool ForbidsEmbedding => (EmbeddingRights & 15) == RestrictedBit;

    /// <summary>Values in font units; without the table those of hhea, and a height in proportion to the em.</summary>
    public static Os2Table Read(FontTable table, HeadTable head, HheaTable hhea)
    {
        int capHeight = head.UnitsPerEm * 7 / 10;
        if (!table.IsPresent)
            return new Os2Table(400, 0, 0, hhea.Ascender, hhea.Descender, capHeight);
        return new Os2Table(
            table.U16(4), table.U16(8), table.U16(62), table.I16(68), table.I16(70),
            table.U16(0) >= 2 ? table.I16(88) : capHeight);
    }
}
