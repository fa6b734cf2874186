using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Styles;

/// <summary>Normal text and running text.</summary>
internal static class BaseStyles
{
    public static IEnumerable<W.Style> All(Theme theme) =>
    [
        // Rules of Chinese composition: CLREQ 3.1 and GB/T 15834 as far as Word has switches for them.
        StyleParts.Make(W.StyleValues.Paragraph, StyleId.Normal, "Normal", null,
            new W.StyleParagraphProperties
            {
                WidowControl = new W.WidowControl(),
                Kinsoku = new W.Kinsoku(),
                OverflowPunctuation = new W.OverflowPunctuation { Val = false },
                TopLinePunctuation = new W.TopLinePunctuation(),
                AutoSpaceDE = new W.AutoSpaceDE(),
                AutoSpaceDN = new W.AutoSpaceDN(),
                SnapToGrid = new W.SnapToGrid(),
                SpacingBetweenLines = StyleParts.Spacing(theme.Pitch),
                Justification = new W.Justification { Val = W.JustificationValues.Both },
            },
            null, isDefault: true),
        StyleParts.Make(W.StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font", null, null, null, isDefault: true, priority: 1, isShown: false),
        MakeNormalTable(),
        StyleParts.Make(W.StyleValues.Numbering, "NoList", "No List", null, null, null, isDefault: true, priority: 99, isShown: false),
        StyleParts.Make(W.StyleValues.Paragraph, TextRole.Text.Id, TextRole.Text.Name, StyleId.Normal,
            new W.StyleParagraphProperties { Indentation = StyleParts.Indent(theme, 0, firstLine: Box.None.FirstLine) }, null),
    ];

    private static W.Style MakeNormalTable() => StyleParts.Make(
        W.StyleValues.Table, "TableNormal", "Normal Table", null,
        new W.StyleTableProperties
        {
            TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            TableCellMarginDefault = new W.TableCellMarginDefault(
                new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 80, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 80, Type = W.TableWidthValues.Dxa }),
        },
        null, isDefault: true, priority: 99, isShown: false);
}
