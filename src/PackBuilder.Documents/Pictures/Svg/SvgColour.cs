using PackBuilder.Text.Measures;


namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>Colours as SVG writes them: <c>#1F4E79</c>, <c>#fff</c>, <c>rgb(31, 78, 121)</c>, the sixteen basic names.</summary>
internal static class SvgColour
{
    private static readonly Dictionary<string, Colour> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = Colour.Of(0x000000), ["silver"] = Colour.Of(0xC0C0C0), ["gray"] = Colour.Of(0x808080), ["grey"] = Colour.Of(0x808080), ["white"] = Colour.Of(0xFFFFFF),
        ["maroon"] = Colour.Of(0x800000), ["red"] = Colour.Of(0xFF0000), ["purple"] = Colour.Of(0x800080), ["fuchsia"] = Colour.Of(0xFF00FF), ["green"] = Colour.Of(0x008000), ["lime"] = Colour.Of(0x00FF00),
        ["olive"] = Colour.Of(0x808000), ["yellow"] = Colour.Of(0xFFFF00), ["navy"] = Colour.Of(0x000080), ["blue"] = Colour.Of(0x0000FF), ["teal"] = Colour.Of(0x008080), ["aqua"] = Colour.Of(0x00FFFF),
    };

    /// <returns>Null for <c>none</c>.</returns>
    public static Colour? Read(SvgElement element, string name, Colour? inherited)
    {
        if (element.Text(name)?.Trim() is not { } written)
            return inherited;
        if (written == "none")
            return null;
        return Names.TryGetValue(written, out var named) ? named
            : Hexadecimal(written) ?? Decimal(written) ?? throw element.Wrong(name, "write a colour such as #1F4E79, or none");
    }

    private static Colour? Hexadecimal(string written)
    {
        if (written is not ['#', .. var digits])
            return null;
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        return Colour.ParseHex(digits);
    }

    private static Colour? Decimal(string written)
    {
        if (!written.StartsWith("rgb(", StringComparison.Ordinal) || !written.EndsWith(')'))
            return null;
        var numbers = new SvgNumbers(written[4..^1]);
        double? red = numbers.Next(), green = numbers.Next(), blue = numbers.Next();
        return numbers.IsAtEnd && red is >= 0 and <= 255 && green is >= 0 and <= 255 && blue is >= 0 and <= 255
            ? new Colour((byte)red.Value, (byte)green.Value, (byte)blue.Value)
            : null;
    }
}
