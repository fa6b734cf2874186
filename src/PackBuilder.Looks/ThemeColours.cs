using PackBuilder.Documents.Designs;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks;

/// <summary>Which colour of a design stands at which place of the theme of an Office document.</summary>
public static class ThemeColours
{
    /// <summary>The places in the order of a theme (ISO/IEC 29500-1 20.1.6.2), with the names that text calls some of them by.</summary>
    public static IEnumerable<(string Place, string Slot, Colour Colour)> Of(DesignColours colours) =>
    [
        ("dk1", "text1", colours.Ink),
        ("lt1", "background1", Colour.White),
        ("dk2", "text2", colours.Muted),
        ("lt2", "background2", colours.Tint),
        ("accent1", "accent1", colours.Accent),
        ("accent2", "accent2", colours.Caution),
        ("accent3", "accent3", colours.Rule),
        // For what people add.
        ("accent4", "accent4", colours.Accent.Lighter(0.4)),
        ("accent5", "accent5", colours.Caution.Lighter(0.4)),
        ("accent6", "accent6", colours.Muted.Lighter(0.4)),
        ("hlink", "hyperlink", colours.Accent),
        ("folHlink", "followedHyperlink", colours.Muted),
    ];

    /// <summary>Null for a colour that is none of the design's.</summary>
    public static string? SlotOf(Colour colour, DesignColours colours)
    {
        // What people recolour goes first where a design has one colour for several things.
        string? found = colour == colours.Accent ? "accent1" : colour == colours.Caution ? "accent2" : null;
        return found ?? Of(colours).Where(place => place.Colour == colour).Select(place => place.Slot).FirstOrDefault();
    }
}
