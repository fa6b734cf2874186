using PackBuilder.Docx.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Tables after CY/T 170: heavier rules above and below, a fine one under the header, hairlines between rows.</summary>
internal static class TableStyles
{
    private const double CellPadding = TableLook.CellPadding * TypeScale.TablePitch;

    /// <summary>White below a table in lines, on average: our own pages round its end up to the grid.</summary>
    public const double Below = 1;

    /// <summary>White beside the text of a cell, in twips.</summary>
    public const int SidePadding = 80;

    public static IEnumerable<StyleDefinition> All(Theme theme) =>
    [
        MakeTable(theme),
        Cell(StyleId.TableText, "Table Text", theme, Justification.Left, StyleId.Normal, null),
        Cell(StyleId.TableTextCentred, "Table Text Centred", theme, Justification.Center, StyleId.TableText, null),
        Cell(StyleId.TableTextRight, "Table Text Right", theme, Justification.Right, StyleId.TableText, null),
        Cell(StyleId.TableHeader, "Table Header", theme, Justification.Left, StyleId.TableText, theme.Fonts.Heading),
        Cell(StyleId.TableHeaderCentred, "Table Header Centred", theme, Justification.Center, StyleId.TableHeader, theme.Fonts.Heading),
        Cell(StyleId.TableHeaderRight, "Table Header Right", theme, Justification.Right, StyleId.TableHeader, theme.Fonts.Heading),
        // Beside the head of a table in a question.
        MakeLabel(theme),
        StyleParts.Make(StyleKind.Paragraph, StyleId.Caption, "caption", StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = true,
                Spacing = StyleParts.Spacing(theme.Pitch, theme.Lines(TableLook.Before)),
                Justification = Justification.Left,
            },
            new RunProperties
            {
                Fonts = StyleParts.Fonts(theme.Fonts.Heading),
                Bold = true,
                Size = theme.SmallSize,
            },
            priority: 35),
        StyleParts.Make(StyleKind.Paragraph, StyleId.TableGap, "Table Gap", StyleId.Normal,
            new ParagraphProperties { Spacing = StyleParts.Spacing(theme.Lines(Below)) }, null, isShown: false),
    ];

    private static StyleDefinition MakeTable(Theme theme) =>
        StyleParts.Table(StyleId.Table, "Pack Table", "TableNormal",
            new TableProperties
            {
                Borders = new Borders
                {
                    Top = StyleParts.Border(theme, theme.Colours.Ink, 8, 0),
                    Bottom = StyleParts.Border(theme, theme.Colours.Ink, 8, 0),
                    InsideHorizontal = StyleParts.Border(theme, theme.Colours.Rule, 2, 0),
                },
                CellMargins = (theme.Lines(CellPadding), SidePadding),
            }) with
        {
            FirstRow = new Borders { Bottom = StyleParts.Border(theme, theme.Colours.Ink, 4, 0) },
        };

    private static StyleDefinition MakeLabel(Theme theme)
    {
        var head = Cell(StyleId.TableLabel, "Answer Table Label", theme, Justification.Left, StyleId.TableHeader, theme.Fonts.Heading);
        return head with { Run = head.Run! with { Colour = theme.Paint(theme.Colours.Accent) } };
    }

    private static StyleDefinition Cell(string id, string name, Theme theme, Justification alignment, string basedOn, FontPair? fonts) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, basedOn,
            new ParagraphProperties
            {
                KeepNext = fonts is null ? null : true,
                SnapToGrid = false,
                Spacing = StyleParts.Spacing(theme.Lines(TypeScale.TablePitch)),
                Justification = alignment,
            },
            new RunProperties
            {
                Fonts = fonts is null ? null : StyleParts.Fonts(fonts),
                Bold = fonts is null ? null : true,
                Size = theme.SmallSize,
            });
}
