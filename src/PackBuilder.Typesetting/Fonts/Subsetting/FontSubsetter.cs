using System.Buffers.Binary;
using PackBuilder.Typesetting.Bytes;

namespace PackBuilder.Typesetting.Fonts.Subsetting;

/// <summary>
/// Cuts a font program down to the glyphs of one document: a TrueType file that holds them in the given order (so that a
/// CID is a glyph index), then whatever composites refer to, with the tables that ISO 32000-1 9.9, table 126 asks for.
/// </summary>
public static class FontSubsetter
{
    private const int ChecksumAdjustmentAt = 8;
    private const int LocaFormatAt = 50;
    private const int MetricCountAt = 34;
    private const int GlyphCountAt = 4;

    /// <summary>Above this an offset does not fit into the short form (16 bits, counted in pairs of bytes).</summary>
    private const int MaxShortOffset = 0x1FFFE;

    /// <param name="wanted">The first must be glyph 0, which stands for a missing character.</param>
    /// <returns>The file; the caller disposes of it.</returns>
    /// <exception cref="FontFormatException">The font is damaged.</exception>
    public static ByteBuffer Subset(FontFace face, ReadOnlySpan<SubsetGlyph> wanted)
    {
        using var outlines = SubsetOutlines.Collect(face.Tables, wanted);
        using var loca = WriteLoca(outlines);
        using var hmtx = WriteMetrics(face.Tables, outlines);
        return Assemble(face.Tables, outlines, loca, hmtx);
    }

    private static ByteBuffer WriteLoca(SubsetOutlines outlines)
    {
        var loca = new ByteBuffer(4 * outlines.Offsets.Count);
        bool isLong = IsLong(outlines);
        foreach (int offset in outlines.Offsets)
        {
            if (isLong)
                loca.U32((uint)offset);
            else
                loca.U16(offset / 2);
        }

        return loca;
    }

    private static ByteBuffer WriteMetrics(FontTables font, SubsetOutlines outlines)
    {
        var hmtx = new ByteBuffer(4 * outlines.Glyphs.Count);
        foreach (var glyph in outlines.Glyphs)
        {
            hmtx.U16(glyph.Advance ?? font.Hmtx.AdvanceOf(glyph.Glyph));
            hmtx.U16(font.Hmtx.LeftBearingOf(glyph.Glyph) - glyph.Shift);
        }

        return hmtx;
    }

    private static ByteBuffer Assemble(FontTables font, SubsetOutlines outlines, ByteBuffer loca, ByteBuffer hmtx)
    {
        byte[] head = font.Directory.Required("head").Slice(0, Tables.HeadTable.Size).ToArray();
        byte[] hhea = font.Directory.Required("hhea").Slice(0, Tables.HheaTable.Size).ToArray();
        byte[] maxp = font.Directory.Required("maxp").Data.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(ChecksumAdjustmentAt), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(LocaFormatAt), (short)(IsLong(outlines) ? 1 : 0));
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(MetricCountAt), (ushort)outlines.Glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(GlyphCountAt), (ushort)outlines.Glyphs.Count);

        using var file = new FontFileWriter();
        file.Add("cvt ", font.Directory.Optional("cvt ").Data.Span);
        file.Add("fpgm", font.Directory.Optional("fpgm").Data.Span);
        file.Add("glyf", outlines.Data.Written);
        file.Add("head", head);
        file.Add("hhea", hhea);
        file.Add("hmtx", hmtx.Written);
        file.Add("loca", loca.Written);
        file.Add("maxp", maxp);
        file.Add("prep", font.Directory.Optional("prep").Data.Span);
        return file.Finish();
    }

    private static bool IsLong(SubsetOutlines outlines) => outlines.Data.Length > MaxShortOffset;
}
