using System.Globalization;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Colours as SVG writes them: <c>#1F4E79</c>, <c>#fff</c>, <c>rgb(31, 78, 121)</c>, the sixteen basic names.</summary>
internal static class SvgColour
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = 0x000000, ["silver"] = 0xC0C0C0, ["gray"] = 0x808080, ["grey"] = 0x808080, ["white"] = 0xFFFFFF,
        ["maroon"] = 0x800000, ["red"] = 0xFF0000, ["purple"] = 0x800080, ["fuchsia"] = 0xFF00FF, ["green"] = 0x008000, ["lime"] = 0x00FF00,
        ["olive"] = 0x808000, ["yellow"] = 0xFFFF00, ["navy"] = 0x000080, ["blue"] = 0x0000FF, ["teal"] = 0x008080, ["aqua"] = 0x00FFFF,
    };

    /// <returns>0xRRGGBB, or null for <c>none</c>.</returns>
    public static int? Read(SvgElement element, string name, int? inherited)
    {
        if (element.Text(name)?.Trim() is not { } written)
            return inherited;
        if (written == "none")
            return null;
        return Names.TryGetValue(written, out int named) ? named
            : Hexadecimal(written) ?? Decimal(written) ?? throw element.Wrong(name, "write a colour such as #1F4E79, or none");
    }

    private static int? Hexadecimal(string written)
    {
        if (written is not ['#', .. var digits])
            return null;
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) ? value : null;
    }

    private static int? Decimal(string written)
    {
        if (!written.StartsWith("rgb(", StringComparison.Ordinal) || !written.EndsWith(')'))
            return null;
        var numbers = new SvgNumbers(written[4..^1]);
        double? red = numbers.Next(), green = numbers.Next(), blue = numbers.Next();
        return numbers.IsAtEnd && red is >= 0 and <= 255 && green is >= 0 and <= 255 && blue is >= 0 and <= 255
            ? (int)red.Value << 16 | (int)green.Value << 8 | (int)blue.Value
            : null;
    }
}
