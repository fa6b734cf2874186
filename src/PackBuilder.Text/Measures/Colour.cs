using System.Globalization;

namespace PackBuilder.Text.Measures;

/// <summary>An opaque colour in sRGB.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour Black = Of(0x000000);

    public static readonly Colour White = Of(0xFFFFFF);

    /// <param name="rgb">0xRRGGBB.</param>
    public static Colour Of(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>Reads <c>#RRGGBB</c>; null where the text is anything else.</summary>
    public static Colour? Parse(string? text) => text is ['#', .. var digits] ? ParseHex(digits) : null;

    /// <summary>Reads <c>RRGGBB</c>; null where the text is anything else.</summary>
    public static Colour? ParseHex(string? digits) =>
        digits is { Length: 6 } && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int rgb) ? Of(rgb) : null;

    /// <summary><c>RRGGBB</c>.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>The same with white mixed in.</summary>
    /// <param name="part">How much white, 0 to 1.</param>
    public Colour Lighter(double part) => Toward(White, part);

    /// <summary>A colour between this and another one.</summary>
    /// <param name="part">How much of the other, 0 to 1.</param>
    public Colour Toward(Colour other, double part)
    {
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + (to - from) * part);
    }

    public override string ToString() => "#" + Hex;
}
