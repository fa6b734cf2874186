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
