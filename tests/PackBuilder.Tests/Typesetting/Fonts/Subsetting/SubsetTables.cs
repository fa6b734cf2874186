using PackBuilder.Typesetting.Fonts;
using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Tests.Typesetting.Fonts.Subsetting;

/// <summary>The tables of an embedded font program, which has no character map and so cannot be read as a face.</summary>
internal sealed record SubsetTables(HeadTable Head, MaxpTable Maxp, HmtxTable Hmtx, GlyfTable Glyf)
{
    public static SubsetTables Read(byte[] file)
    {
        var directory = TableDirectory.Read(file);
        var head = HeadTable.Read(directory.Required("head"));
        var maxp = MaxpTable.Read(directory.Required("maxp"));
        return new SubsetTables(
            head, maxp,
            HmtxTable.Read(directory.Required("hmtx"), HheaTable.Read(directory.Required("hhea")), maxp),
            GlyfTable.Read(directory.Required("glyf"), directory.Required("loca"), head, maxp));
    }

    /// <summary>In font units.</summary>
    public InkBox InkBox(int glyph)
    {
        var outline = Glyf.OutlineOf(glyph);
        return outline.IsPresent ? new InkBox(outline.I16(2), outline.I16(4), outline.I16(6), outline.I16(8)) : default;
    }
}
