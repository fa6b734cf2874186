namespace PackBuilder.Guides.Captures.Sheets;

/// <summary>Names of cells: <c>B12</c> is column 1, row 11, both counted from 0.</summary>
internal static class CellNames
{
    public const int MostColumns = 16_384;
    public const int MostRows = 1_048_576;

    /// <returns>Null for what is no name of a cell of a sheet.</returns>
    public static (int Column, int Row)? Read(ReadOnlySpan<char> name)
    {
        int column = 0, row = 0, i = 0;
        for (; i < name.Length && char.IsAsciiLetter(name[i]) && column <= MostColumns; i++)
            column = column * 26 + (name[i] & 0x1F);
        for (; i < name.Length && char.IsAsciiDigit(name[i]) && row <= MostRows; i++)
            row = row * 10 + (name[i] - '0');
        return i == name.Length && column is > 0 and <= MostColumns && row is > 0 and <= MostRows ? (column - 1, row - 1) : null;
    }

    public static string Of(int column, int row)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters + (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
