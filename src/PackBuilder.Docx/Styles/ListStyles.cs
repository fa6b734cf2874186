using PackBuilder.Documents.Model;
using PackBuilder.Docx.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Lists: the number or mark hangs (凸排). Indents are the styles', so that they hold inside boxes too.</summary>
internal static class ListStyles
{
    public static IEnumerable<StyleDefinition> All(Theme theme)
    {
        for (int level = 1; level <= Nesting.DeepestList; level++)
        {
            yield return Make(TextRole.Bullet(level), theme);
            yield return Make(TextRole.Number(level), theme);
            yield return Make(TextRole.Check(level), theme);
            yield return Make(TextRole.Continue(level), theme);
        }
    }

    /// <summary>The numbering of a role, or null for none.</summary>
    public static NumberingReference? NumberingOf(TextRole role) => role.Numbering == NumberingKind.None
        ? null
        : new NumberingReference(role.Level - 1, NumberingKinds.SharedId(role.Numbering));

    /// <summary>The numbering of an item below others in a box.</summary>
    public static NumberingReference InFrame(TextRole role) =>
        new(role.Level - 1, NumberingKinds.SharedId(role.Numbering == NumberingKind.Bullet ? NumberingKind.BulletInFrame : NumberingKind.NumberInFrame));

    /// <summary>White before the mark of an item in a box, as wide as its indent elsewhere.</summary>
    public static string WhiteBefore(int level) => new('\u3000', (int)ListLook.Column.Count * (level - 1));

    private static StyleDefinition Make(TextRole role, Theme theme) =>
        StyleParts.Make(StyleKind.Paragraph, role.Id, role.Name, StyleId.Normal,
            new ParagraphProperties
            {
                Numbering = NumberingOf(role),
                Indentation = StyleParts.Indent(theme, role.Left, hanging: role.Hanging),
            },
            null, isShown: role.Level <= 2);
}
