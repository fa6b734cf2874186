namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Horizontal metrics: per glyph advanceWidth u16 and leftSideBearing i16; the glyphs after the last full pair share its
/// advance and have only a bearing.
/// </summary>
public sealed class HmtxTable
{
    private readonly FontTable _table;
    private readonly int _pairs;

    private HmtxTable(FontTable table, int pairs)
    {
        _table = table;
        _pairs = pairs;
    }

    /// <summary>In font units.</summary>
    public int AdvanceOf(int glyph) => _table.U16(4 * Math.Min(glyph, _pairs - 1));

    /// <summary>In font units.</summary>
    public int LeftBearingOf(int glyph) => glyph < _pairs
        ? _table.I16(4 * glyph + 2)
        : _table.I16(4 * _pairs + 2 * (glyph - _pairs));

    public static HmtxTable Read(FontTable table, HheaTable hhea, MaxpTable maxp)
    {
        int pairs = Math.Min(hhea.MetricCount, maxp.GlyphCount);
        table.Slice(0, 4 * pairs + 2 * (maxp.GlyphCount - pairs));
        return new HmtxTable(table, pairs);
    }
}
