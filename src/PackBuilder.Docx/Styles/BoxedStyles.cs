using PackBuilder.Documents.Model;
using PackBuilder.Docx.Markup;
using PackBuilder.Looks;
using PackBuilder.Looks.Cards;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>Makes the style of a role inside a box: that of the role with the indents, borders, ground and face of the box.</summary>
internal static class BoxedStyles
{
    // Eighths of a point.
    private const int BarWidth = 10;
    private const int CalloutBarWidth = 19;
    private const int FrameWidth = 4;

    // Points: Word takes no more.
    private const int WidestSpace = 31;

    public static StyleDefinition Make(BoxedStyle style, Theme theme)
    {
        var (role, box) = (style.Role, style.Box);
        var paragraph = new ParagraphProperties
        {
            Numbering = IsDeepInFrame(role, box) ? ListStyles.InFrame(role) : null,
            Borders = role.WritingPitch is not null ? RuledLines(theme) : Borders(role, box, theme),
            Ground = box.HasGround ? theme.Paint(theme.Colours.Tint) : null,
            // Lines to write on have their own distance, whatever the grid is.
            SnapToGrid = role.WritingPitch is not null || box.TextSize > 0 ? false : null,
            Spacing = SpacingOf(role, box, theme),
            Indentation = IndentOf(role, box, theme),
            ContextualSpacing = BoxDistances.Of(role, box).IsContextual ? true : null,
            Justification = role.IsAtEnd ? Justification.Right : null,
        };
        var run = RunOf(box, theme);
        return StyleParts.Make(StyleKind.Paragraph, style.Id, style.Name, BaseOf(role), paragraph, run, isShown: role == TextRole.Text && !box.IsTwin);
    }

    private static RunProperties? RunOf(Box box, Theme theme)
    {
        int size = (int)Math.Round(box.TextSize * 2);
        return box.Look.IsExample || box.TextSize > 0
            ? new RunProperties
            {
                Fonts = box.Look.IsExample ? StyleParts.Fonts(theme.Fonts.Example) : box.IsHeading ? StyleParts.Fonts(theme.Fonts.Heading) : null,
                Size = size > 0 ? size : null,
            }
            : null;
    }

    // Roles without a style of their own outside boxes stand on Normal.
    public static string BaseOf(TextRole role) =>
        role.Level > 0 || role == TextRole.Labelled || role == TextRole.Figure || role == TextRole.FigureCaption ? role.Id : StyleId.Normal;

    private static Indentation IndentOf(TextRole role, Box box, Theme theme)
    {
        // Lines around a paragraph start where its first line does. In a box lists hang from its edge, so that it stays one.
        double hanging = role.Level > 0 && box.HasFrame ? role.Left : role.Hanging;
        return StyleParts.Indent(theme, box.Look.Left.Count + role.Left, box.Look.Right.Count, hanging, role.IsText && !role.IsFlush ? box.Look.FirstLine.Count : 0);
    }

    /// <summary>Whether it is an item below others in a box whose edge all paragraphs must start at.</summary>
    public static bool IsDeepInFrame(TextRole role, Box box) => role.Level > 1 && role.Numbering != NumberingKind.None && box.HasFrame;

    private static Spacing? SpacingOf(TextRole role, Box box, Theme theme)
    {
        var distances = BoxDistances.Of(role, box);
        int before = theme.Lines(distances.Before), after = theme.Lines(distances.After);
        if (role.WritingPitch is { } pitch)
            return StyleParts.Exact(Theme.Twips(pitch), 0, after);
        if (box.TextSize > 0)
            return StyleParts.Exact(Theme.Points(box.TextSize * FlashCardLook.LinePitch));
        return before > 0 || after > 0 ? StyleParts.Spacing(theme.Pitch, before, after) : null;
    }

    private static int InPoints(int twips) => Math.Min(WidestSpace, (twips + 10) / 20);

    // Neighbours with the same borders count as one: the rule between them, and one under the last.
    private static Borders RuledLines(Theme theme) => new()
    {
        Bottom = StyleParts.Border(theme, theme.Colours.Muted, 4, 1),
        Between = StyleParts.Border(theme, theme.Colours.Muted, 4, 1),
    };

    /// <summary>The lines around a box, without those that its text has between its paragraphs; null for none.</summary>
    public static Borders? Frame(Box box, Theme theme)
    {
        var colour = Shade(theme.Colours.Of(box.Look.Colour));
        var tint = Shade(theme.Colours.Tint);
        int side = InPoints(theme.Ems(box.Look.Edge)), above = InPoints(theme.Lines(box.Look.Padding));
        return box.Look.Frame switch
        {
            BoxFrame.Bar => new Borders { Left = new Border(colour, BarWidth, side) },
            // Borders in the colour of the ground give it an edge beyond the text.
            BoxFrame.Ground => Around(new Border(tint, FrameWidth, side)),
            BoxFrame.BarAndGround => Around(new Border(tint, FrameWidth, side)) with { Left = new Border(colour, CalloutBarWidth, side) },
            BoxFrame.Line => Around(new Border(colour, FrameWidth, side)),
            BoxFrame.None => null,
            _ => throw new UnknownKindException(box.Look.Frame),
        };

        Borders Around(Border border) => new() { Top = border with { Space = above }, Left = border, Bottom = border with { Space = above }, Right = border };

        // Boxes of the same look that follow each other would be one box to Word; no eye sees a step of one in blue.
        Paint Shade(Colour shade) => box.IsTwin ? theme.Paint(shade) with { Hex = (shade with { Blue = (byte)(shade.Blue ^ 1) }).Hex, IsTwin = true } : theme.Paint(shade);
    }

    // Beside a label a bar would stand left of the label.
    private static Borders? Borders(TextRole role, Box box, Theme theme) => box.Look.Frame == BoxFrame.Bar && role == TextRole.Labelled ? null : Frame(box, theme);
}
