using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Where a table stands, in twips: in a framed box it reaches from edge to edge with the bar, the lines and the ground of the box, so that the box goes on after
/// it, and its text starts where that of the box does.
/// </summary>
/// <param name="Left">White before the text of the first column beyond that of the table.</param>
internal sealed record TablePlace(int Indent, int Width, int Left, Borders? Borders, Paint? Ground)
{
    /// <summary>Width of a column before it, for a label that stands beside its head; 0 for none.</summary>
    public int Label { get; private init; }

    /// <summary>The same place with the white before it as a column for a label.</summary>
    public TablePlace Labelled() => this with { Indent = 0, Label = Indent };

    public static TablePlace In(Box box, Theme theme)
    {
        int indent = theme.Ems(box.Look.Left), right = theme.Ems(box.Look.Right);
        if (!box.HasFrame)
            return new TablePlace(indent, theme.Measure - indent - right, 0, null, null);
        // Lines around paragraphs stand outside their distance to the text, those of tables on the edge of the table.
        var frame = BoxedStyles.Frame(box, theme)!;
        int edge = theme.Ems(box.Look.Edge) + Thickness(frame.Left), beyond = frame.Right is null ? 0 : Math.Min(right, theme.Ems(box.Look.Edge)) + Thickness(frame.Right);
        return new TablePlace(indent - edge, theme.Measure - indent - right + edge + beyond, edge, new Borders { Left = Tight(frame.Left), Right = Tight(frame.Right) }, box.HasGround ? theme.Paint(theme.Colours.Tint) : null);
    }

    /// <summary>The widths of all columns, with that of a label.</summary>
    public int[] Grid(int[] widths) => Label > 0 ? [Label, .. widths] : widths;

    private static int Thickness(Border? border) => (int)Math.Round((border?.Width ?? 0) * Theme.TwipsPerPoint / 8);

    private static Border? Tight(Border? border) => border is null ? null : border with { Space = 0 };
}
