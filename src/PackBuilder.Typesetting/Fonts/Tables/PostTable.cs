namespace PackBuilder.Typesetting.Fonts.Tables;

/// <summary>PostScript information. Field used: italicAngle, 16.16 fixed at 4.</summary>
public sealed record PostTable(double ItalicAngle)
{
    public static PostTable Read(FontTable table) =>
        new(table.IsPresent ? (int)table.U32(4) / 65536.0 : 0);
}
