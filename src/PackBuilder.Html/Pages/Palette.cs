using System.Globalization;
using System.Text;
using PackBuilder.Documents.Designs;

namespace PackBuilder.Html.Pages;

/// <summary>The colours of a design on a screen, by day and by night: whatever is read has the contrast that text needs (WCAG 1.4.3) on every ground it stands on.</summary>
internal static class Palette
{
    private const int Day = 0xFFFFFF;
    private const int Night = 0x14171A;
    private const int NightTint = 0x20252B;
    private const int NightInk = 0xE4E7EA;
    private const int NightRule = 0x454D57;

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

    private static void Append(StringBuilder css, DesignColours colours, int ground, int tint, int ink, int rule, bool isNight)
    {
        int toward = isNight ? Day : 0;
        foreach (var (name, colour) in new[]
        {
            ("ground", ground), ("tint", tint), ("ink", ink), ("rule", rule),
            ("accent", Readable(colours.Accent, ground, tint, toward)),
            ("caution", Readable(colours.Caution, ground, tint, toward)),
            ("muted", Readable(colours.Muted, ground, tint, toward)),
        })
            css.Append(";--").Append(name).Append(":#").Append(colour.ToString("X6", CultureInfo.InvariantCulture));
    }

    private static int Readable(int colour, int ground, int tint, int toward)
    {
        for (double part = 0; part <= 1; part += Step)
        {
            int mixed = Mix(colour, toward, part);
            if (Math.Min(Contrast.Between(mixed, ground), Contrast.Between(mixed, tint)) >= Wanted)
                return mixed;
        }

        return toward;
    }

    private static int Mix(int from, int to, double part)
    {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8)
        {
            int a = from >> shift & 0xFF, b = to >> shift & 0xFF;
            mixed |= (int)Math.Round(a + (b - a) * part) << shift;
        }

        return mixed;
    }
}
