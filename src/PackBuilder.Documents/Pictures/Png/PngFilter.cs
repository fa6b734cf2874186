namespace PackBuilder.Documents.Pictures.Png;

/// <summary>Undoes the filter of a row (PNG, clause 9).</summary>
internal static class PngFilter
{
    /// <param name="row">The row as stored; as it was before filtering afterwards.</param>
    /// <param name="above">The row above it, or zeros.</param>
    /// <param name="distance">Bytes to the pixel at the left.</param>
    /// <returns>False for a filter that does not exist.</returns>
    public static bool Undo(int type, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= distance ? row[i - distance] : 0, up = above[i];
            int predicted = type switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, i >= distance ? above[i - distance] : 0),
                _ => -1,
            };
            if (predicted < 0)
                return false;
            row[i] = (byte)(row[i] + predicted);
        }

        return true;
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        int estimate = left + up - upLeft;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toUpLeft = Math.Abs(estimate - upLeft);
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }
}
