using PackBuilder.Text.Measures;

namespace PackBuilder.Documents.Designs;

/// <summary>Contrast of two colours (WCAG 2.2, relative luminance).</summary>
public static class Contrast
{
    /// <summary>What body text needs (WCAG 1.4.3).</summary>
    public const double Text = 4.5;

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    public static double Between(Colour a, Colour b)
    {
        double first = Luminance(a);
        double second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Colour colour) =>
        0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
