using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Styles;

/// <summary>Makes the style of a role inside a box: that of the role with the indents, borders, ground and face of the box.</summary>
internal static class BoxedStyles
{
    private const int BarWidth = 18;
    private const int FrameWidth = 4;
    private const int BarSpace = 6;
    private const int Padding = 4;

    // Lines.
    private const double BeforeLabel = 0.3;
    private const double BeforeLoose = 0.25;
    private const double AfterWriting = 0.4;

    public static StyleDefinition Make(BoxedStyle style, Theme theme)
    {
        var (role, box) = (style.Role, style.Box);
        var paragraph = new ParagraphProperties
        {
            Numbering = role.Numbering == NumberingKind.Ticked ? ListStyles.NumberingOf(role) : null,
            Borders = role.WritingPitch > 0 ? RuledLines(theme) : Borders(role, box, theme),
            Ground = box.Look is BoxLook.Tint or BoxLook.Ground ? Theme.Hex(theme.Colours.Tint) : null,
            // Lines to write on have their own distance, whatever the grid is.
            SnapToGrid = role.WritingPitch > 0 || box.TextSize > 0 ? false : null,
            Spacing = SpacingOf(style, theme),
            Indentation = IndentOf(role, box, theme),
        };
        var run = RunOf(box, theme);
        return StyleParts.Make(StyleKind.Paragraph, style.Id, style.Name, BaseOf(role), paragraph, run, isShown: role == TextRole.Text && !style.IsLast && !box.IsTwin);
    }

    private static RunProperties? RunOf(Box box, Theme theme)
    {
        int size = (int)Math.Round(box.TextSize * 2);
        return box.IsExample || box.TextSize > 0
            ? new RunProperties
            {
                Fonts = box.IsExample ? StyleParts.Fonts(theme.Fonts.Example) : box.IsHeading ? StyleParts.Fonts(theme.Fonts.Heading) : null,
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
        bool isText = role == TextRole.Text;
        return StyleParts.Indent(theme, box.Left + role.Left, box.Right, role.Hanging, isText ? box.FirstLine : 0);
    }

    private static Spacing? SpacingOf(BoxedStyle style, Theme theme)
    {
        int after = style.IsLast ? theme.Lines(style.Box.After) : 0;
        if (style.Role.WritingPitch > 0 && style.IsLast)
            after = theme.Lines(AfterWriting);
        if (style.Role.WritingPitch > 0)
            return StyleParts.Spacing(Theme.Millimetres(style.Role.WritingPitch), 0, after);
        if (style.Role == TextRole.FigureCaption)
            return null;
        if (style.Role == TextRole.Figure)
            return after > 0 ? FigureStyles.Spacing(theme.Lines(0.5), after) : null;
        if (style.Box.TextSize > 0)
            return StyleParts.Spacing(Theme.Points(style.Box.TextSize * Box.CardPitch));
        int before = theme.Lines(style.Role == TextRole.Labelled ? BeforeLabel : style.Role.IsLoose ? BeforeLoose : style.Box.Between);
        return before > 0 || after > 0 ? StyleParts.Spacing(theme.Pitch, before, after) : null;
    }

    // Neighbours with the same borders count as one: the rule between them, and one under the last.
    private static Borders RuledLines(Theme theme) => new()
    {
        Bottom = StyleParts.Border(theme.Colours.Muted, 4, 1),
        Between = StyleParts.Border(theme.Colours.Muted, 4, 1),
    };

    private static Borders? Borders(TextRole role, Box box, Theme theme)
    {
        int unseen = box.IsTwin ? 1 : 0;
        int colour = StyleParts.ColourOf(theme.Colours, box.Colour) ^ unseen;
        int tint = theme.Colours.Tint ^ unseen;
        return box.Look switch
        {
            // Beside a label a bar would stand left of the label.
            BoxLook.Bar when role == TextRole.Labelled => null,
            BoxLook.Bar => new Borders { Left = StyleParts.Border(colour, BarWidth, BarSpace) },
            // Borders in the colour of the ground give it an edge beyond the text.
            BoxLook.Ground => new Borders
            {
                Top = StyleParts.Border(tint, FrameWidth, Padding),
                Left = StyleParts.Border(tint, FrameWidth, BarSpace),
                Bottom = StyleParts.Border(tint, FrameWidth, Padding),
                Right = StyleParts.Border(tint, FrameWidth, BarSpace),
            },
            BoxLook.Tint => new Borders
            {
                Top = StyleParts.Border(tint, FrameWidth, Padding),
                Left = StyleParts.Border(colour, BarWidth, BarSpace),
                Bottom = StyleParts.Border(tint, FrameWidth, Padding),
                Right = StyleParts.Border(tint, FrameWidth, BarSpace),
            },
            BoxLook.Frame => new Borders
            {
                Top = StyleParts.Border(colour, FrameWidth, Padding),
                Left = StyleParts.Border(colour, FrameWidth, BarSpace),
                Bottom = StyleParts.Border(colour, FrameWidth, Padding),
                Right = StyleParts.Border(colour, FrameWidth, BarSpace),
            },
            _ => null,
        };
    }
}
