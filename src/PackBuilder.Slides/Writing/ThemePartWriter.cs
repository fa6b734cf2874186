using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PackBuilder.Documents.Designs;
using PackBuilder.Text.Measures;
using A = DocumentFormat.OpenXml.Drawing;

namespace PackBuilder.Slides.Writing;

/// <summary>The colours of the design as a theme, so that another choice of colours recolours every slide.</summary>
internal static class ThemePartWriter
{
    private const string Latin = "Segoe UI";
    private const string Chinese = "Microsoft YaHei";

    public static void Add(ThemePart part, DesignColours colours) => part.Theme = new A.Theme(
        new A.ThemeElements(
            new A.ColorScheme(
                new A.Dark1Color(Rgb(colours.Ink)), new A.Light1Color(Rgb(Colour.White)), new A.Dark2Color(Rgb(colours.Muted)), new A.Light2Color(Rgb(colours.Tint)),
                new A.Accent1Color(Rgb(colours.Accent)), new A.Accent2Color(Rgb(colours.Caution)), new A.Accent3Color(Rgb(colours.Rule)),
                new A.Accent4Color(Rgb(colours.Muted)), new A.Accent5Color(Rgb(colours.Tint)), new A.Accent6Color(Rgb(colours.Ink)),
                new A.Hyperlink(Rgb(colours.Accent)), new A.FollowedHyperlinkColor(Rgb(colours.Muted)))
            { Name = "PackBuilder" },
            new A.FontScheme(
                new A.MajorFont(new A.LatinFont { Typeface = Latin }, new A.EastAsianFont { Typeface = Chinese }, new A.ComplexScriptFont { Typeface = "" }),
                new A.MinorFont(new A.LatinFont { Typeface = Latin }, new A.EastAsianFont { Typeface = Chinese }, new A.ComplexScriptFont { Typeface = "" }))
            { Name = "PackBuilder" },
            // Three of each are required; ours are all plain.
            new A.FormatScheme(
                new A.FillStyleList(Fill(), Fill(), Fill()),
                new A.LineStyleList(Line(), Line(), Line()),
                new A.EffectStyleList(Effect(), Effect(), Effect()),
                new A.BackgroundFillStyleList(Fill(), Fill(), Fill()))
            { Name = "PackBuilder" }))
    { Name = "PackBuilder" };

    private static A.RgbColorModelHex Rgb(Colour colour) => new() { Val = colour.Hex };

    private static A.SolidFill Fill() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line() => new(Fill()) { Width = 9525 };

    private static A.EffectStyle Effect() => new(new A.EffectList());
}
