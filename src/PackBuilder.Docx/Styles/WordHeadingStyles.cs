using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>Headings: 黑体, and bold for machines without that face, the upper two in the accent colour, whole lines of the grid.</summary>
internal static class WordHeadingStyles
{
    // 17.3.1.20: of what is in no outline.
    private const int BodyText = 9;

    // Lines by level, above and below: as much our own pages add on average to reach the grid.
    private static readonly (double Before, double After)[] Rounding = [(0, 0), (0.25, -0.25), (0.1, 0.4), (0.1, 0.4)];

    public static IEnumerable<StyleDefinition> All(Theme theme, NumberPlan plan) =>
        Enumerable.Range(1, HeadingLook.Deepest).Union(plan.Outline.Levels).Select(level => Heading(level, theme, plan))
            .Concat(Enumerable.Range(1, HeadingLook.Deepest).Select(level => Opposite(level, theme, plan)));

    // As the heading itself, but without a number and a place in the outline.
    private static StyleDefinition Opposite(int level, Theme theme, NumberPlan plan) =>
        StyleParts.Make(StyleKind.Paragraph, StyleId.HeadingOpposite(level), $"Heading Opposite {Theme.Number(level)}", StyleId.Heading(level),
            (plan.Outline.IsShared(level) ? BesideQuestions(level, theme) : new ParagraphProperties()) with { Numbering = NumberingReference.None, OutlineLevel = BodyText },
            new RunProperties(), TextRole.Text.Id, priority: 9);

    /// <summary>What a heading says besides its style where that is made for questions: that no rule stands above it, and the distances of its level.</summary>
    public static ParagraphProperties BesideQuestions(int level, Theme theme) => Lines(level, theme) with { Borders = new Borders { Top = Border.None } };

    private static StyleDefinition Heading(int level, Theme theme, NumberPlan plan) =>
        StyleParts.Make(StyleKind.Paragraph, StyleId.Heading(level), $"heading {Theme.Number(level)}", StyleId.Normal,
            (plan.Outline.Levels.Contains(level) ? CardStyles.Prompt(theme) : Lines(level, theme)) with
            {
                KeepNext = true,
                SuppressAutoHyphens = true,
                KeepLines = true,
                Numbering = plan.OfHeadings is { } instance && level <= plan.Depth ? new NumberingReference(level - 1, NumberingKinds.PlannedId(instance)) : null,
                Justification = Justification.Left,
                OutlineLevel = level - 1,
            },
            (plan.Outline.Levels.Contains(level) && !plan.Outline.IsShared(level) ? CardStyles.PromptText(theme) : Text(level, theme)) with { Bold = true },
            TextRole.Text.Id, priority: 9);

    private static ParagraphProperties Lines(int level, Theme theme)
    {
        var look = HeadingLook.Of(level);
        double lines = look.Pitch.Count;
        var (before, after) = Rounding[level - 1];
        return new ParagraphProperties
        {
            SnapToGrid = StyleParts.OffGrid(lines),
            Spacing = StyleParts.Spacing(theme.Lines(lines), theme.Lines(look.Before.Count + before), theme.Lines(look.After.Count + after)),
        };
    }

    private static RunProperties Text(int level, Theme theme)
    {
        var look = HeadingLook.Of(level);
        return new RunProperties
        {
            Fonts = StyleParts.Fonts(theme.Fonts.Heading),
            Colour = theme.Paint(look.IsAccented ? theme.Colours.Accent : theme.Colours.Ink),
            Size = theme.Size(look.Size),
        };
    }
}
