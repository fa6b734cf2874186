using System.Text;
using PackBuilder.Documents.Designs;
using PackBuilder.Text.Measures;

namespace PackBuilder.Html.Pages;

/// <summary>The colours of a design on a screen, by day and by night: whatever is read has the contrast that text needs (WCAG 1.4.3) on every ground it stands on.</summary>
internal static class Palette
{
    private static readonly Colour Day = Colour.White;
    private static readonly Colour Night = Colour.Of(0x14171A);
    private static readonly Colour NightTint = Colour.Of(0x20252B);
    private static readonly Colour NightInk = Colour.Of(0xE4E7EA);
    private static readonly Colour NightRule = Colour.Of(0x454D57);

    // A little more than the least, since screens differ.
    private const double Wanted = Contrast.Text + 0.3;
    private const double Step = 0.05;

    public static string Variables(DesignColours colours)
    {
        var css = new StringBuilder(":root{color-scheme:light dark");
        Append(css, colours, Day, colours.Tint, colours.Ink, colours.Rule, isNight: false);
        css.Append("}@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark");
        Append(css, colours, Night, NightTint, NightInk, NightRule, isNight: true);
        return css.Append("}}").ToString();
    }

    private static void Append(StringBuilder css, DesignColours colours, Colour ground, Colour tint, Colour ink, Colour rule, bool isNight)
    {
        var toward = isNight ? Day : Colour.Black;
        foreach (var (name, colour) in new[]
        {
            ("ground", ground), ("tint", tint), ("ink", ink), ("rule", rule),
            ("accent", Readable(colours.Accent, ground, tint, toward)),
            ("caution", Readable(colours.Caution, ground, tint, toward)),
            ("muted", Readable(colours.Muted, ground, tint, toward)),
        })
            css.Append(";--").Append(name).Append(":#").Append(colour.Hex);
    }

    private static Colour Readable(Colour colour, Colour ground, Colour tint, Colour toward)
    {
        for (double part = 0; part <= 1; part += Step)
        {
            var mixed = colour.Toward(toward, part);
            if (Math.Min(Contrast.Between(mixed, ground), Contrast.Between(mixed, tint)) >= Wanted)
                return mixed;
        }

        return toward;
    }
}
