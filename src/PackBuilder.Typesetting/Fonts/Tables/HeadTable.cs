namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>
/// Font header. Fields used: unitsPerEm u16 at 18, xMin yMin xMax yMax i16 at 36, indexToLocFormat i16 at 50.
/// </summary>
public sealed record HeadTable(int UnitsPerEm, int XMin, int YMin, int XMax, int YMax, bool HasLongOffsets)
{
    public const int Size = 54;

    public static HeadTable Read(FontTable table)
    {
        int unitsPerEm = table.U16(18);
        // The range that the specification allows.
        if (unitsPerEm is < 16 or > 16384)
            throw new FontFormatException($"its em has {unitsPerEm} units");
        table.Slice(0, Size);
        return new HeadTable(
            unitsPerEm, table.I16(36), table.I16(38), table.I16(40), table.I16(42), table.I16(50) != 0);
    }
}
