using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;

namespace PackBuilder.Documents.Pictures.Svg;

/// <summary>What a shape inherits from the groups around it.</summary>
internal sealed record SvgStyle(
    SvgTransform Transform, Colour? Fill, bool IsEvenOdd, Colour? Stroke, double StrokeWidth, StrokeCap Cap, StrokeJoin Join)
{
    public static SvgStyle Initial(in SvgTransform transform) => new(transform, Colour.Black, false, null, 1, StrokeCap.Butt, StrokeJoin.Miter);

    public SvgStyle With(SvgElement element) => new(
        Transform.Around(SvgTransform.Read(element)),
        SvgColour.Read(element, "fill", Fill),
        Choice(element, "fill-rule", IsEvenOdd, ("nonzero", false), ("evenodd", true)),
        SvgColour.Read(element, "stroke", Stroke),
        element.NotNegative("stroke-width", StrokeWidth),
        Choice(element, "stroke-linecap", Cap, ("butt", StrokeCap.Butt), ("round", StrokeCap.Round), ("square", StrokeCap.Square)),
        Choice(element, "stroke-linejoin", Join, ("miter", StrokeJoin.Miter), ("round", StrokeJoin.Round), ("bevel", StrokeJoin.Bevel)));

    private static T Choice<T>(SvgElement element, string name, T inherited, params (string Word, T Value)[] choices)
    {
        if (element.Text(name)?.Trim() is not { } written)
            return inherited;
        foreach (var (word, value) in choices)
        {
            if (word == written)
                return value;
        }

        throw element.Wrong(name, $"write one of {Message.List(choices.Select(choice => choice.Word))}");
    }
}

/// <summary>Colours as SVG writes them: <c>#1F4E79</c>, <c>#fff</c>, <c>rgb(31, 78, 121)</c>, the sixteen basic names.</summary>
file static class SvgColour
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
