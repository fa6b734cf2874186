using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
using PackBuilder.Looks;
using PackBuilder.Looks.Cards;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>Question cards: a rule, the number hanging beside the prompt, labels in the margin.</summary>
internal static class CardStyles
{
    // Twips.
    private const int SideGap = 8;

    // Lines: as much our own pages round the end of a card up to the grid on average.
    private const double Rounding = 0.15;

    public static IEnumerable<StyleDefinition> All(Theme theme, NumberPlan plan)
    {
        double gutter = TextRole.Labelled.Hanging;
        return
        [
            Question(StyleId.Question, "Question", theme, plan.OfQuestions),
            Question(StyleId.QuestionOpposite, "Question Opposite", theme, list: null),
            Small(StyleId.QuestionTranslation, "Question Translation", theme, theme.SmallSize, theme.Fonts.Body, 1),
            Small(StyleId.QuestionRemark, "Question Remark", theme, theme.NoteSize, theme.Fonts.Heading, TypeScale.RemarkPitch),
            Label(StyleId.AnswerLabel, "Answer Label", theme, theme.Colours.Accent),
            Label(StyleId.CautionLabel, "Caution Label", theme, theme.Colours.Caution),
            SideLabel(StyleId.AnswerSideLabel, "Answer Side Label", theme, theme.Colours.Accent),
            SmallPrint(StyleId.CardNumber, "Card Number", theme, theme.SmallSize, theme.Colours.Accent),
            SmallPrint(StyleId.CardRemark, "Card Remark", theme, theme.NoteSize, theme.Colours.Muted),
            // A table needs a paragraph after it; this one takes no room on the page.
            StyleParts.Make(StyleKind.Paragraph, StyleId.SectionEnd, "Section End", StyleId.Normal,
                new ParagraphProperties { SnapToGrid = false, Spacing = StyleParts.Exact(20) },
                new RunProperties { Size = 2 }, isShown: false),
            MakeCardTable(),
            SideLabel(StyleId.CautionSideLabel, "Caution Side Label", theme, theme.Colours.Caution),
            StyleParts.Make(StyleKind.Paragraph, TextRole.Labelled.Id, TextRole.Labelled.Name, StyleId.Normal,
                new ParagraphProperties
                {
                    Spacing = StyleParts.Spacing(theme.Pitch, theme.Lines(CardLook.BetweenParts)),
                    Indentation = StyleParts.Indent(theme, gutter, hanging: gutter),
                },
                null),
        ];
    }

    private static StyleDefinition SmallPrint(string id, string name, Theme theme, int size, Colour colour) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            new ParagraphProperties
            {
                SnapToGrid = false,
                Spacing = StyleParts.Exact(theme.Pitch),
                Justification = Justification.Left,
            },
            new RunProperties
            {
                Fonts = StyleParts.Fonts(theme.Fonts.Heading),
                Colour = theme.Paint(colour),
                Size = size,
            });

    // Dotted hairlines to cut along; text keeps clear of them.
    private static StyleDefinition MakeCardTable() => StyleParts.Table(StyleId.CardTable, "Card Sheet", "TableNormal",
        new TableProperties
        {
            Justification = Justification.Center,
            Borders = Borders.Grid(new Border(new Paint("808080", null), 4, 0) { IsDotted = true }),
            CellMargins = (Theme.Twips(FlashCardLook.Edge), Theme.Twips(FlashCardLook.Edge)),
        });

    /// <param name="list">That counts them, where the style says so and not each paragraph.</param>
    private static StyleDefinition Question(string id, string name, Theme theme, int? list) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            Prompt(theme) with
            {
                Numbering = list is { } instance ? new NumberingReference(0, NumberingKinds.PlannedId(instance)) : null,
                Indentation = Gutter(theme),
            },
            PromptText(theme) with { Bold = true },
            TextRole.Text.Id);

    /// <summary>How the words of a question hang from its number.</summary>
    public static Indentation Gutter(Theme theme) => StyleParts.Indent(theme, TextRole.Labelled.Hanging, hanging: TextRole.Labelled.Hanging);

    /// <summary>The paragraph of a question: below a rule, and never at the foot of a page.</summary>
    public static ParagraphProperties Prompt(Theme theme) => new()
    {
        KeepNext = true,
        KeepLines = true,
        Borders = new Borders { Top = StyleParts.Border(theme, theme.Colours.Accent, 6, 6) },
        Spacing = StyleParts.Spacing(theme.Pitch, theme.Lines(CardLook.Around.Count + CardLook.UnderRule.Count + Rounding)),
        Justification = Justification.Left,
    };

    /// <summary>The words of a question. What is bold in a style of paragraphs and in one of runs is bold in neither, so this says nothing of it.</summary>
    public static RunProperties PromptText(Theme theme) => new()
    {
        Fonts = StyleParts.Fonts(theme.Fonts.Heading),
        Size = theme.Size(TypeScale.Prompt),
    };

    private static StyleDefinition Small(string id, string name, Theme theme, int size, FontPair fonts, double lines) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal,
            new ParagraphProperties
            {
                KeepNext = true,
                KeepLines = true,
                SnapToGrid = StyleParts.OffGrid(lines),
                Spacing = StyleParts.Spacing(theme.Lines(lines)),
                Indentation = StyleParts.Indent(theme, TextRole.Labelled.Hanging),
                Justification = Justification.Left,
            },
            new RunProperties
            {
                Fonts = StyleParts.Fonts(fonts),
                Colour = theme.Paint(theme.Colours.Muted),
                Size = size,
            });

    /// <summary>Where a label stands beside paragraphs of a box: a frame in the margin of the card, the traditional side head. It ends before the edge of the box.</summary>
    public static TextFrame SideFrame(Theme theme, Box box) =>
        // A hair to the left, so that it does not touch what it stands beside.
        new(theme.Ems(box.Look.Left.Count - (box.HasFrame ? box.Look.Edge.Count : 0)) + SideGap, X: -2 * SideGap, Y: Math.Max(1, (theme.Pitch - LabelPitch(theme)) / 2));

    // The lines of a label stand closer than those of the text; the first one is at the height of the text all the same.
    private static int LabelPitch(Theme theme) => (int)(theme.SmallSize / 2.0 * CardLook.LabelPitch * Theme.TwipsPerPoint);

    /// <summary>What a label of two lines takes below a text of one, and the distance to the next part, in twips.</summary>
    public static int SecondLabelLine(Theme theme) => LabelPitch(theme) + theme.Lines(CardLook.BetweenParts);

    private static StyleDefinition Label(string id, string name, Theme theme, Colour colour) =>
        Label(id, name, theme, colour, new ParagraphProperties
        {
            KeepNext = true,
            Spacing = StyleParts.Spacing(theme.Pitch, theme.Lines(CardLook.BetweenParts)),
            Justification = Justification.Left,
        });

    private static StyleDefinition SideLabel(string id, string name, Theme theme, Colour colour) =>
        Label(id, name, theme, colour, new ParagraphProperties
        {
            KeepNext = true,
            Frame = SideFrame(theme, Box.Part),
            Spacing = StyleParts.Spacing(LabelPitch(theme)),
            Justification = Justification.Left,
        });

    private static StyleDefinition Label(string id, string name, Theme theme, Colour colour, ParagraphProperties paragraph) =>
        StyleParts.Make(StyleKind.Paragraph, id, name, StyleId.Normal, paragraph,
            new RunProperties
            {
                Fonts = StyleParts.Fonts(theme.Fonts.Heading),
                Bold = true,
                Colour = theme.Paint(colour),
                Size = theme.SmallSize,
            },
            TextRole.Text.Id);
}
