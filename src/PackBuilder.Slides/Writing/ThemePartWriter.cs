using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PackBuilder.Documents.Designs;
using PackBuilder.Looks;
using A = DocumentFormat.OpenXml.Drawing;

namespace PackBuilder.Slides.Writing;

/// <summary>The colours of the design as a theme, so that another choice of colours recolours every slide.</summary>
internal static class ThemePartWriter
{
    private const string Latin = "Segoe UI";
    private const string Chinese = "Microsoft YaHei";

    public static void Add(ThemePart part, DesignColours colours) => part.Theme = new A.Theme(
        new A.ThemeElements(
            Scheme([.. ThemeColours.Of(colours).Select(place => new A.RgbColorModelHex { Val = place.Colour.Hex })]),
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

    private static A.ColorScheme Scheme(A.RgbColorModelHex[] places) => new(
        new A.Dark1Color(places[0]), new A.Light1Color(places[1]), new A.Dark2Color(places[2]), new A.Light2Color(places[3]),
        new A.Accent1Color(places[4]), new A.Accent2Color(places[5]), new A.Accent3Color(places[6]), new A.Accent4Color(places[7]), new A.Accent5Color(places[8]), new A.Accent6Color(places[9]),
        new A.Hyperlink(places[10]), new A.FollowedHyperlinkColor(places[11]))
    { Name = "PackBuilder" };

    private static A.SolidFill Fill() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line() => new(Fill()) { Width = 9525 };

    private static A.EffectStyle Effect() => new(new A.EffectList());
}
