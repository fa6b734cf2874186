using System.Text;

namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// The start of a font file: which table lies where. OpenType 1.9, "Organization of an OpenType Font":
/// sfntVersion u32, numTables u16, searchRange u16, entrySelector u16, rangeShift u16, then per table
/// tag u32, checksum u32, offset u32, length u32.
/// </summary>
public sealed class TableDirectory
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint PostScriptOutlines = 0x4F54544F;
    private const uint Collection = 0x74746366;

    // A score of entries at most: a search from the front is as quick as anything.
    private readonly FontTable[] _tables;

    private TableDirectory(FontTable[] tables) => _tables = tables;

    /// <summary>The table, or an empty one where the font has none.</summary>
    public FontTable Optional(string tag)
    {
        foreach (var table in _tables)
        {
            if (table.Tag == tag)
                return table;
        }

        return new FontTable(tag, default);
    }

    public FontTable Required(string tag)
    {
        var table = Optional(tag);
        return table.IsPresent ? table : throw new FontFormatException($"it has no table '{tag}'");
    }

    public static TableDirectory Read(ReadOnlyMemory<byte> file)
    {
        var header = new FontTable("directory", file);
        RequireTrueType(header.U32(0));
        int count = header.U16(4);
        header.Slice(12, 16 * count);
        var tables = new FontTable[count];
        for (int i = 0, at = 12; i < count; i++, at += 16)
        {
            string tag = Encoding.Latin1.GetString(header.Slice(at, 4).Span);
            uint offset = header.U32(at + 8);
            uint length = header.U32(at + 12);
            if (offset > (uint)file.Length || length > (uint)file.Length - offset)
                throw new FontFormatException($"its table '{tag}' lies outside the file");
            tables[i] = new FontTable(tag, file.Slice((int)offset, (int)length));
        }

        return new TableDirectory(tables);
    }

    private static void RequireTrueType(uint version)
    {
        switch (version)
        {
            case TrueType or AppleTrueType:
                return;
            case PostScriptOutlines:
                throw new FontFormatException("it has PostScript (CFF) outlines, only TrueType (glyf) outlines can be used");
            case Collection:
                throw new FontFormatException("it is a font collection, only single fonts can be used");
            default:
                throw new FontFormatException("it is not a TrueType font");
        }
    }
}
