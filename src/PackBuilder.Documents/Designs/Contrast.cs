namespace PackBuilder.Documents.Designs;

/// <summary>Contrast of two colours (WCAG 2.2, relative luminance).</summary>
public static class Contrast
{
    /// <summary>What body text needs (WCAG 1.4.3).</summary>
    public const double Text = 4.5;

    /// <summary>From 1 (the same) to 21 (black on white); colours as 0xRRGGBB.</summary>
    public static double Between(int a, int b)
    {
        double first = Luminance(a);
        double second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(int colour) =>
        0.2126 * Linear(colour >> 16 & 0xFF) + 0.7152 * Linear(colour >> 8 & 0xFF) + 0.0722 * Linear(colour & 0xFF);

    private static double Linear(int channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
