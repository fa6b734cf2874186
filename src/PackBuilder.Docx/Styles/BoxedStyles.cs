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
            Numbering = role.Numbering == NumberingKind.Ticked ? ListStyles.NumberingOf(role) : null,
            Borders = role.WritingPitch is not null ? RuledLines(theme) : Borders(role, box, theme),
            Ground = box.Look.Frame is BoxFrame.BarAndGround or BoxFrame.Ground ? theme.Colours.Tint.Hex : null,
            // Lines to write on have their own distance, whatever the grid is.
            SnapToGrid = role.WritingPitch is not null || box.TextSize > 0 ? false : null,
            Spacing = SpacingOf(style, theme),
            Indentation = IndentOf(role, box, theme),
            Justification = role.IsAtEnd ? Justification.Right : null,
        };
        var run = RunOf(box, theme);
        return StyleParts.Make(StyleKind.Paragraph, style.Id, style.Name, BaseOf(role), paragraph, run, isShown: role == TextRole.Text && !style.IsFirst && !style.IsLast && !box.IsTwin);
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
    private static string BaseOf(TextRole role) => role.Numbering switch
    {
        NumberingKind.Bullet or NumberingKind.Number or NumberingKind.Open => role.Id,
        _ => role == TextRole.Labelled || role == TextRole.Figure || role == TextRole.FigureCaption ? role.Id : StyleId.Normal,
    };

    private static Indentation IndentOf(TextRole role, Box box, Theme theme)
    {
        // Lines around a paragraph start where its first line does. In a box lists hang from its edge, so that it stays one.
        double hanging = role.Level == 1 && box.HasFrame ? role.Left : role.Hanging;
        return StyleParts.Indent(theme, box.Look.Left.Count + role.Left, box.Look.Right.Count, hanging, role.IsText && !role.IsFlush ? box.Look.FirstLine.Count : 0);
    }

    private static Spacing? SpacingOf(BoxedStyle style, Theme theme)
    {
        int after = style.IsLast ? theme.Lines(style.Box.Look.After) : 0;
        if (style.Role.WritingPitch is not null && style.IsLast)
            after = theme.Lines(WritingLook.After);
        if (style.Role.WritingPitch is { } pitch)
            return StyleParts.Exact(Theme.Twips(pitch), 0, after);
        if (style.Role == TextRole.FigureCaption)
            return null;
        if (style.Role == TextRole.Figure)
            return after > 0 ? FigureStyles.Spacing(theme.Lines(FigureLook.Before), after) : null;
        if (style.Box.TextSize > 0)
            return StyleParts.Exact(Theme.Points(style.Box.TextSize * FlashCardLook.LinePitch));
        int before = theme.Lines(style.IsFirst ? style.Box.Look.Before : style.Role == TextRole.Labelled ? CardLook.BetweenParts : style.Role.IsLoose ? KeepRules.Loose : style.Box.Look.Between);
        return before > 0 || after > 0 ? StyleParts.Spacing(theme.Pitch, before, after) : null;
    }

    private static int InPoints(int twips) => Math.Min(WidestSpace, (twips + 10) / 20);

    // Neighbours with the same borders count as one: the rule between them, and one under the last.
    private static Borders RuledLines(Theme theme) => new()
    {
        Bottom = StyleParts.Border(theme.Colours.Muted, 4, 1),
        Between = StyleParts.Border(theme.Colours.Muted, 4, 1),
    };

    // Boxes of the same look that follow each other would be one box to Word; no eye sees a step of one in blue.
    private static Colour Shade(Colour colour, bool isTwin) => isTwin ? colour with { Blue = (byte)(colour.Blue ^ 1) } : colour;

    private static Borders? Borders(TextRole role, Box box, Theme theme)
    {
        var colour = Shade(theme.Colours.Of(box.Look.Colour), box.IsTwin);
        var tint = Shade(theme.Colours.Tint, box.IsTwin);
        int side = InPoints(theme.Ems(box.Look.Edge)), above = InPoints(theme.Lines(box.Look.Padding));
        return box.Look.Frame switch
        {
            // Beside a label a bar would stand left of the label.
            BoxFrame.Bar when role == TextRole.Labelled => null,
            BoxFrame.Bar => new Borders { Left = StyleParts.Border(colour, BarWidth, side) },
            // Borders in the colour of the ground give it an edge beyond the text.
            BoxFrame.Ground => new Borders
            {
                Top = StyleParts.Border(tint, FrameWidth, above),
                Left = StyleParts.Border(tint, FrameWidth, side),
                Bottom = StyleParts.Border(tint, FrameWidth, above),
                Right = StyleParts.Border(tint, FrameWidth, side),
            },
            BoxFrame.BarAndGround => new Borders
            {
                Top = StyleParts.Border(tint, FrameWidth, above),
                Left = StyleParts.Border(colour, CalloutBarWidth, side),
                Bottom = StyleParts.Border(tint, FrameWidth, above),
                Right = StyleParts.Border(tint, FrameWidth, side),
            },
            BoxFrame.Line => new Borders
            {
                Top = StyleParts.Border(colour, FrameWidth, above),
                Left = StyleParts.Border(colour, FrameWidth, side),
                Bottom = StyleParts.Border(colour, FrameWidth, above),
                Right = StyleParts.Border(colour, FrameWidth, side),
            },
            BoxFrame.None => null,
            _ => throw new UnknownKindException(box.Look.Frame),
        };
    }
}
