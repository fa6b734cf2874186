namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>The base line grid of a page.</summary>
internal static class Grid
{
    /// <summary>White from a height down to the next line of the grid, pt.</summary>
    public static double Snap(double y, double pitch)
    {
        double rest = y - Math.Floor(y / pitch + 1e-6) * pitch;
        return rest < 0.05 ? 0 : pitch - rest;
    }

    /// <summary>Height of a strip that starts at a height of its page.</summary>
    public static double HeightOf(in Strip strip, double y, double pitch) =>
        strip.Kind == StripKind.Snap ? Snap(y, pitch) : strip.Height;
}
