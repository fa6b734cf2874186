using PackBuilder.Typesetting.Fonts.Tables;

namespace PackBuilder.Typesetting.Fonts;

/// <summary>The tables of one font file, read and checked.</summary>
internal sealed record FontTables(
    TableDirectory Directory, HeadTable Head, MaxpTable Maxp, HmtxTable Hmtx,
    CmapTable Cmap, Os2Table Os2, PostTable Post, NameTable Name, GlyfTable Glyf)
{
    public static FontTables Read(ReadOnlyMemory<byte> file)
    {
        var directory = TableDirectory.Read(file);
        var head = HeadTable.Read(directory.Required("head"));
        var hhea = HheaTable.Read(directory.Required("hhea"));
        var maxp = MaxpTable.Read(directory.Required("maxp"));
        return new FontTables(
            directory, head, maxp,
            HmtxTable.Read(directory.Required("hmtx"), hhea, maxp),
            CmapTable.Read(directory.Required("cmap"), maxp),
            Os2Table.Read(directory.Optional("OS/2"), head, hhea),
            PostTable.Read(directory.Optional("post")),
            NameTable.Read(directory.Optional("name")),
            GlyfTable.Read(directory.Required("glyf"), directory.Required("loca"), head, maxp));
    }
}
