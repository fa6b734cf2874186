using PackBuilder.Docx.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Notes at the foot of the page: small, the number in a column of its own.</summary>
internal static class FootnoteStyles
{
    private static readonly double Hanging = FrontLook.NoteHanging.At(TypeScale.Note);

    public static IEnumerable<StyleDefinition> All(Theme theme) =>
    [
        StyleParts.Make(StyleKind.Paragraph, StyleId.FootnoteText, "footnote text", StyleId.Normal,
            new ParagraphProperties
            {
                SnapToGrid = false,
                Spacing = StyleParts.Spacing(theme.Lines(TypeScale.NotePitch)),
                Indentation = StyleParts.Indent(theme, Hanging, hanging: Hanging),
            },
            new RunProperties { Size = theme.NoteSize },
            priority: 99),
        StyleParts.Make(StyleKind.Character, StyleId.FootnoteReference, "footnote reference", null, null,
            new RunProperties
            {
                Colour = theme.Paint(theme.Colours.Accent),
                IsSuperscript = true,
            },
            priority: 99),
    ];
}
