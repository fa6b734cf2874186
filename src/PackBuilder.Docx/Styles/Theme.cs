using System.Globalization;
using PackBuilder.Documents.Designs;
using PackBuilder.Docx.Markup;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>The sizes that follow from a design, in Word's units: twips (1/20 pt), half points, eighths of a point.</summary>
/// <param name="measure">Width of the text in twips, where it is not a whole number of characters.</param>
/// <param name="hasPalette">Whether colours name their places in a theme: not beside the styles of a house, which has one of its own.</param>
internal sealed class Theme(Design design, WordFonts fonts, int? measure = null, bool hasPalette = true)
{
    public const double TwipsPerPoint = 20;

    public Design Design => design;

    public DesignColours Colours => design.Colours;

    public WordFonts Fonts => fonts;

    public bool HasPalette => hasPalette;

    /// <summary>A colour of the design as Word has it.</summary>
    public Paint Paint(Colour colour) => new(colour.Hex, hasPalette ? ThemeColours.SlotOf(colour, design.Colours) : null);

    /// <summary>Width of the text in twips.</summary>
    public int Measure => measure ?? Ems(design.MeasureInEms);

    /// <summary>Width of the text in a box in pt.</summary>
    public double WidthIn(Box box) => (Measure - Ems(box.Look.Left) - Ems(box.Look.Right)) / TwipsPerPoint;

    /// <summary>The line grid in twips.</summary>
    public int Pitch => Lines(1);

    /// <summary>Body text in half points.</summary>
    public int BodySize => Size(1);

    /// <summary>Labels and tables: a little smaller than the body, in half points.</summary>
    public int SmallSize => (int)Math.Round(TypeScale.SmallIn(design) * 2);

    /// <summary>Remarks, heads and feet, in half points.</summary>
    public int NoteSize => (int)Math.Round(TypeScale.NoteIn(design) * 2);

    public int Ems(Em length) => Ems(length.Count);

    public int Lines(GridLine length) => Lines(length.Count);

    /// <summary>A length in em of the body, in twips.</summary>
    public int Ems(double ems) => (int)Math.Round(ems * design.BodySize * TwipsPerPoint);

    /// <summary>A length in lines of the grid, in twips.</summary>
    public int Lines(double lines) => (int)Math.Round(lines * design.LinePitch * TwipsPerPoint);

    /// <summary>A size as a multiple of the body's, in half points.</summary>
    public int Size(double times) => (int)Math.Round(times * design.BodySize * 2);

    public static int Twips(Mm length) => (int)Math.Round(length.Points * TwipsPerPoint);

    public static int Points(double length) => (int)Math.Round(length * TwipsPerPoint);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
