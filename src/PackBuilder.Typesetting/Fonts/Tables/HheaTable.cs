namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>Horizontal header. Fields used: ascender i16 at 4, descender i16 at 6, numberOfHMetrics u16 at 34.</summary>
public sealed record HheaTable(int Ascender, int Descender, int MetricCount)
{
    public const int Size = 36;

    public static HheaTable Read(FontTable table)
    {
        int count = table.U16(34);
        if (count == 0)
            throw new FontFormatException("it has no horizontal metrics");
        return new HheaTable(table.I16(4), table.I16(6), count);
    }
}
