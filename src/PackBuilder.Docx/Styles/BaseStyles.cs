using PackBuilder.Docx.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Normal text and running text.</summary>
internal static class BaseStyles
{
    public static IEnumerable<StyleDefinition> All(Theme theme) =>
    [
        MakeNormal(theme, MarkSettings.Of(theme.Design)),
        StyleParts.Make(StyleKind.Character, "DefaultParagraphFont", "Default Paragraph Font", null, null, null, isDefault: true, priority: 1, isShown: false),
        MakeNormalTable(),
        StyleParts.Make(StyleKind.Numbering, "NoList", "No List", null, null, null, isDefault: true, priority: 99, isShown: false),
        StyleParts.Make(StyleKind.Paragraph, TextRole.Text.Id, TextRole.Text.Name, StyleId.Normal,
            new ParagraphProperties { Indentation = StyleParts.Indent(theme, 0, firstLine: BoxLook.None.FirstLine.Count) }, null),
    ];

    // Rules of Chinese composition: CLREQ 3.1 and GB/T 15834 as far as Word has switches for them.
    private static StyleDefinition MakeNormal(Theme theme, MarkSettings marks) =>
        StyleParts.Make(StyleKind.Paragraph, StyleId.Normal, "Normal", null,
            new ParagraphProperties
            {
                WidowControl = true,
                Kinsoku = marks.ForbidsBreaks,
                OverflowPunctuation = marks.Hang,
                TopLinePunctuation = marks.Shrink,
                AutoSpaceLetters = marks.KeepGap,
                AutoSpaceDigits = marks.KeepGap,
                SnapToGrid = true,
                Spacing = StyleParts.Spacing(theme.Pitch),
                Justification = Justification.Both,
            },
            null, isDefault: true);

    private static StyleDefinition MakeNormalTable() =>
        StyleParts.Table("TableNormal", "Normal Table", null, new TableProperties { Indent = 0, CellMargins = (0, TableStyles.SidePadding) }) with
        {
            IsDefault = true,
            Priority = 99,
            IsShown = false,
        };
}
