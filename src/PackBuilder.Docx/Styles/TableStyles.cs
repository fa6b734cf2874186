using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Tables after CY/T 170: heavier rules above and below, a fine one under the header, hairlines between rows.</summary>
internal static class TableStyles
{
    // Lines.
    private const double CellPadding = 0.2;

    public static IEnumerable<W.Style> All(Theme theme) =>
    [
        MakeTable(theme),
        Cell(StyleId.TableText, "Table Text", theme, W.JustificationValues.Left, StyleId.Normal, null),
        Cell(StyleId.TableTextCentred, "Table Text Centred", theme, W.JustificationValues.Center, StyleId.TableText, null),
        Cell(StyleId.TableTextRight, "Table Text Right", theme, W.JustificationValues.Right, StyleId.TableText, null),
        Cell(StyleId.TableHeader, "Table Header", theme, W.JustificationValues.Left, StyleId.TableText, theme.Fonts.Heading),
        Cell(StyleId.TableHeaderCentred, "Table Header Centred", theme, W.JustificationValues.Center, StyleId.TableHeader, theme.Fonts.Heading),
        Cell(StyleId.TableHeaderRight, "Table Header Right", theme, W.JustificationValues.Right, StyleId.TableHeader, theme.Fonts.Heading),
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.Caption, "caption", StyleId.Normal,
            new W.StyleParagraphProperties
            {
                KeepNext = new W.KeepNext(),
                SpacingBetweenLines = StyleParts.Spacing(theme.Pitch, theme.Lines(0.4)),
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
            new W.StyleRunProperties
            {
                RunFonts = StyleParts.Fonts(theme.Fonts.Heading),
                FontSize = StyleParts.Size(theme.SmallSize),
                FontSizeComplexScript = StyleParts.SizeComplex(theme.SmallSize),
            },
            priority: 35),
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.TableGap, "Table Gap", StyleId.Normal,
            new W.StyleParagraphProperties { SpacingBetweenLines = StyleParts.Spacing(theme.Lines(0.6)) }, null, isShown: false),
    ];

    private static W.Style MakeTable(Theme theme)
    {
        var style = StyleParts.Make(W.StyleValues.Table, StyleId.Table, "Pack Table", "TableNormal",
            new W.StyleTableProperties
            {
                TableBorders = new W.TableBorders
                {
                    TopBorder = StyleParts.Border<W.TopBorder>(theme.Colours.Ink, 8, 0),
                    BottomBorder = StyleParts.Border<W.BottomBorder>(theme.Colours.Ink, 8, 0),
                    InsideHorizontalBorder = StyleParts.Border<W.InsideHorizontalBorder>(theme.Colours.Rule, 2, 0),
                },
                TableCellMarginDefault = new W.TableCellMarginDefault(
                    new W.TopMargin { Width = Theme.Number(theme.Lines(CellPadding)), Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = 80, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = Theme.Number(theme.Lines(CellPadding)), Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = 80, Type = W.TableWidthValues.Dxa }),
            },
            null);
        style.AppendChild(new W.TableStyleProperties(
            new W.TableStyleConditionalFormattingTableCellProperties(
                new W.TableCellBorders { BottomBorder = StyleParts.Border<W.BottomBorder>(theme.Colours.Ink, 4, 0) }))
        {
            Type = W.TableStyleOverrideValues.FirstRow,
        });
        return style;
    }

    private static W.Style Cell(string id, string name, Theme theme, W.JustificationValues alignment, string basedOn, FontPair? fonts) =>
        StyleParts.Make(W.StyleValues.Paragraph, id, name, basedOn,
            new W.StyleParagraphProperties
            {
                KeepNext = fonts is null ? null : new W.KeepNext(),
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = StyleParts.Spacing(theme.Lines(0.84)),
                Justification = new W.Justification { Val = alignment },
            },
            new W.StyleRunProperties
            {
                RunFonts = fonts is null ? null : StyleParts.Fonts(fonts),
                FontSize = StyleParts.Size(theme.SmallSize),
                FontSizeComplexScript = StyleParts.SizeComplex(theme.SmallSize),
            });
}
