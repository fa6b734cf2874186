using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Makes the style of a role inside a box: that of the role with the indents, borders, ground and face of the box.</summary>
internal static class BoxedStyles
{
    private const uint BarWidth = 18;
    private const uint FrameWidth = 4;
    private const uint BarSpace = 6;
    private const uint Padding = 4;

    // Lines.
    private const double BeforeLabel = 0.3;
    private const double BeforeLoose = 0.25;
    private const double AfterWriting = 0.4;

    public static W.Style Make(string id, BoxedStyle style, Theme theme)
    {
        var (role, box) = (style.Role, style.Box);
        var paragraph = new W.StyleParagraphProperties
        {
            NumberingProperties = role.Numbering == NumberingKind.Ticked ? ListStyles.NumberingOf(role) : null,
            ParagraphBorders = role.WritingPitch > 0 ? RuledLines(theme) : Borders(role, box, theme),
            Shading = box.Look is BoxLook.Tint or BoxLook.Ground ? StyleParts.Shade(theme.Colours.Tint) : null,
            // Lines to write on have their own distance, whatever the grid is.
            SnapToGrid = role.WritingPitch > 0 || box.TextSize > 0 ? new W.SnapToGrid { Val = false } : null,
            SpacingBetweenLines = SpacingOf(style, theme),
            Indentation = IndentOf(role, box, theme),
        };
        var run = RunOf(box, theme);
        return StyleParts.Make(W.StyleValues.Paragraph, id, style.Name, BaseOf(role), paragraph, run, isShown: role == TextRole.Text && !style.IsLast && !box.IsTwin);
    }

    private static W.StyleRunProperties? RunOf(Box box, Theme theme)
    {
        int size = (int)Math.Round(box.TextSize * 2);
        return box.IsExample || box.TextSize > 0
            ? new W.StyleRunProperties
            {
                RunFonts = box.IsExample ? StyleParts.Fonts(theme.Fonts.Example) : box.IsHeading ? StyleParts.Fonts(theme.Fonts.Heading) : null,
                FontSize = size > 0 ? StyleParts.Size(size) : null,
                FontSizeComplexScript = size > 0 ? StyleParts.SizeComplex(size) : null,
            }
            : null;
    }

    // Roles without a style of their own outside boxes stand on Normal.
    private static string BaseOf(TextRole role) => role.Numbering switch
    {
        NumberingKind.Bullet or NumberingKind.Number or NumberingKind.Open => role.Id,
        _ => role == TextRole.Labelled || role == TextRole.Figure || role == TextRole.FigureCaption ? role.Id : StyleId.Normal,
    };

    private static W.Indentation IndentOf(TextRole role, Box box, Theme theme)
    {
        bool isText = role == TextRole.Text;
        return StyleParts.Indent(theme, box.Left + role.Left, box.Right, role.Hanging, isText ? box.FirstLine : 0);
    }

    private static W.SpacingBetweenLines? SpacingOf(BoxedStyle style, Theme theme)
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
    private static W.ParagraphBorders RuledLines(Theme theme) => new()
    {
        BottomBorder = StyleParts.Border<W.BottomBorder>(theme.Colours.Muted, 4, 1),
        BetweenBorder = StyleParts.Border<W.BetweenBorder>(theme.Colours.Muted, 4, 1),
    };

    private static W.ParagraphBorders? Borders(TextRole role, Box box, Theme theme)
    {
        int unseen = box.IsTwin ? 1 : 0;
        int colour = StyleParts.ColourOf(theme.Colours, box.Colour) ^ unseen;
        int tint = theme.Colours.Tint ^ unseen;
        return box.Look switch
        {
            // Beside a label a bar would stand left of the label.
            BoxLook.Bar when role == TextRole.Labelled => null,
            BoxLook.Bar => new W.ParagraphBorders { LeftBorder = StyleParts.Border<W.LeftBorder>(colour, BarWidth, BarSpace) },
            // Borders in the colour of the ground give it an edge beyond the text.
            BoxLook.Ground => new W.ParagraphBorders
            {
                TopBorder = StyleParts.Border<W.TopBorder>(tint, FrameWidth, Padding),
                LeftBorder = StyleParts.Border<W.LeftBorder>(tint, FrameWidth, BarSpace),
                BottomBorder = StyleParts.Border<W.BottomBorder>(tint, FrameWidth, Padding),
                RightBorder = StyleParts.Border<W.RightBorder>(tint, FrameWidth, BarSpace),
            },
            BoxLook.Tint => new W.ParagraphBorders
            {
                TopBorder = StyleParts.Border<W.TopBorder>(tint, FrameWidth, Padding),
                LeftBorder = StyleParts.Border<W.LeftBorder>(colour, BarWidth, BarSpace),
                BottomBorder = StyleParts.Border<W.BottomBorder>(tint, FrameWidth, Padding),
                RightBorder = StyleParts.Border<W.RightBorder>(tint, FrameWidth, BarSpace),
            },
            BoxLook.Frame => new W.ParagraphBorders
            {
                TopBorder = StyleParts.Border<W.TopBorder>(colour, FrameWidth, Padding),
                LeftBorder = StyleParts.Border<W.LeftBorder>(colour, FrameWidth, BarSpace),
                BottomBorder = StyleParts.Border<W.BottomBorder>(colour, FrameWidth, Padding),
                RightBorder = StyleParts.Border<W.RightBorder>(colour, FrameWidth, BarSpace),
            },
            _ => null,
        };
    }
}
