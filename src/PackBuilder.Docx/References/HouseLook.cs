using System.Globalization;
using System.Xml.Linq;
using PackBuilder.Documents.Designs;
using PackBuilder.Docx.Styles;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.References;

/// <summary>
/// The sizes, faces and colours that a reference document implies, so that the styles we add to it fit in: they are made as for a
/// design of this look.
/// </summary>
internal static class HouseLook
{
    // What Word takes where nothing is said (ISO 29500-1 17.3.2.38).
    private const double UsualSize = 10;

    // Least distance of lines as a multiple of the size: Chinese faces are up to this high.
    private const double LeastPitch = 1.3;

    /// <summary>The theme that a document of the design has in this house.</summary>
    public static Theme Apply(ReferenceDocument house, Theme theme)
    {
        var design = theme.Design;
        var normal = house.Styles.Normal;
        double size = Number(house.Styles.Resolve(normal, "rPr", group => group.Value("sz"))) / 2 ?? UsualSize;
        double pitch = Math.Max(Pitch(house, normal, size), size * LeastPitch);
        var page = HousePage.Of(house.Section, theme);
        var adjusted = design with
        {
            Paper = new PaperSize(design.Paper.Name, page.Width / 20.0, page.Height / 20.0),
            BodySize = size,
            LinePitch = pitch,
            MeasureInEms = (int)(page.Measure / 20.0 / size),
            LinesPerPage = Math.Max(1, (int)(page.TextHeight / 20.0 / pitch)),
            TopMargin = page.Top / 20.0,
            BindingShift = page.Gutter / 20.0,
            Duplex = house.Settings.IsOn("evenAndOddHeaders") || house.Settings.IsOn("mirrorMargins"),
            Colours = Colours(house, design.Colours),
            // The house has its own idea of a title.
            HasCoverPanel = false,
        };
        return new Theme(adjusted, Fonts(house, normal, theme.Fonts), page.Measure, hasPalette: false);
    }

    private static double Pitch(ReferenceDocument house, XElement? normal, double size)
    {
        var spacing = house.Styles.Resolve(normal, "pPr", group => group.Element(WordNames.W + "spacing") is { } found && found.Word("line") is not null ? found : null);
        if (spacing.Number("line") is { } line && spacing.Word("lineRule") is "exact" or "atLeast")
            return line / 20.0;
        var grid = house.Section.Element(WordNames.W + "docGrid");
        return grid.Word("type") is "lines" or "linesAndChars" or "snapToChars" && grid.Number("linePitch") is { } pitch
            ? pitch / 20.0
            : size * LeastPitch * (spacing.Number("line") ?? 240) / 240;
    }

    private static WordFonts Fonts(ReferenceDocument house, XElement? normal, WordFonts usual) => new(
        Pair(house, normal, usual.Body),
        Pair(house, house.Styles.Find("paragraph", "heading 1"), usual.Heading),
        usual.Example);

    private static FontPair Pair(ReferenceDocument house, XElement? style, FontPair usual)
    {
        return style is null
            ? usual
            : new FontPair(usual.EastAsian with { Name = Find("eastAsia") ?? usual.EastAsian.Name }, usual.Latin with { Name = Find("ascii") ?? usual.Latin.Name });

        string? Find(string slot) => house.Styles.Resolve(style, "rPr", group => group.Element(WordNames.W + "rFonts").Word(slot));
    }

    private static DesignColours Colours(ReferenceDocument house, DesignColours usual)
    {
        string? written = house.Styles.Resolve(house.Styles.Find("paragraph", "heading 1"), "rPr", group => group.Value("color"));
        return Colour.ParseHex(written) is { } colour && Contrast.Between(colour, Colour.White) >= Contrast.Text && Contrast.Between(colour, usual.Tint) >= Contrast.Text
            ? usual with { Accent = colour }
            : usual;
    }

    private static double? Number(string? written) =>
        double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : null;
}
