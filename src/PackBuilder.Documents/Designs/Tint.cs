namespace PackBuilder.Documents.Designs;

/// <summary>Lighter shades of a colour.</summary>
public static class Tint
{
    private const int White = 255;

    /// <param name="colour">RRGGBB.</param>
    /// <param name="part">How much white is mixed in, 0 to 1.</param>
    public static int Of(int colour, double part) => Mix(colour >> 16, part) << 16 | Mix(colour >> 8, part) << 8 | Mix(colour, part);

    private static int Mix(int channel, double part)
    {
        int value = channel & 0xFF;
        return (int)Math.Round(value + (White - value) * part);
    }
}
