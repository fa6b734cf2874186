namespace PackBuilder.Documents.Pictures.Png;

/// <summary>A part of the pixels that is stored together: all, or one of the seven grids of an interlaced picture (PNG, 8.2).</summary>
/// <param name="X">First column.</param>
/// <param name="StepX">Distance of the columns.</param>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY, int Width, int Height)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static IEnumerable<PngPass> Of(PngHeader header) => header.IsInterlaced
        ? Adam7.Select(grid => new PngPass(grid.X, grid.Y, grid.StepX, grid.StepY, Count(header.Width, grid.X, grid.StepX), Count(header.Height, grid.Y, grid.StepY)))
            .Where(pass => pass.Width > 0 && pass.Height > 0)
        : [new PngPass(0, 0, 1, 1, header.Width, header.Height)];

    /// <summary>Bytes of a row without its filter type.</summary>
    public int RowLength(PngHeader header) => (Width * header.BitsPerPixel + 7) / 8;

    private static int Count(int size, int start, int step) => (size - start + step - 1) / step;
}
