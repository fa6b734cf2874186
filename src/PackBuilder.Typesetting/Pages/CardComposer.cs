using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>
/// A question card: a rule, the number and labels in a column of their own, prompt and parts beside them. The prompt
/// stays with the first part; between parts a page may end, inside one only if it must.
/// </summary>
internal sealed class CardComposer(Composition composition, BlockComposer blocks)
{
    // Column of numbers and labels, em: four characters of a label and a gap.
    private const double Gutter = 5;

    // In a narrower column numbers and labels stand above.
    private const double NarrowestCard = 24;

    // No id has a slash of its own.
    private const string RemarkSuffix = "/remark";

    public void Compose(QuestionCard card, Setting setting)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        var node = setting.Node.Add(StructureRole.Division);
        node.Id = card.Id;
        galley.Space(theme.Pitch * 0.5);
        galley.Snap();
        galley.OpenGroup(parent => new Group(GroupKind.Card, parent) { X = setting.X, Width = setting.Width, Colour = theme.Colours.Accent },
            BreakCost.InBox, out byte before);
        galley.Pad(theme.Pitch * 0.4, keep: true);
        var inner = setting with { Node = node, Indent = 0, Depth = setting.Depth + 1 };
        bool narrow = setting.Width < NarrowestCard * theme.Em;
        ComposePrompt(card, inner, narrow ? theme.Em * 2.5 : theme.Em * Gutter);
        ComposeRemark(card, inner.Inset(narrow ? 0 : theme.Em * Gutter));
        galley.KeepLast();
        ComposeChoices(card, inner.Inset(narrow ? 0 : theme.Em * Gutter));
        foreach (var part in card.Parts)
            ComposePart(part, inner);
        galley.CloseGroup(before);
        galley.ReleaseLast(before);
        galley.Space(theme.Pitch * 0.5);
        galley.Snap();
    }

    private void ComposePrompt(QuestionCard card, Setting setting, double gutter)
    {
        var theme = composition.Theme;
        var text = setting.Inset(gutter) with { Role = FaceRole.Heading, Bold = true, Size = theme.Em * 1.05 };
        if (card.Number.Length > 0)
        {
            double size = TextWidth.InEms(card.Number) * theme.Em * 1.5 < gutter ? theme.Em * 1.36 : theme.Em;
            var number = composition.SetLabel(card.Number, size, theme.Colours.Accent, setting.Node.Add(StructureRole.Paragraph), gutter);
            setting.Galley.Label(new SideLabel(number, setting.X, setting.Baseline));
        }

        for (int i = 0; i < card.Prompt.Length; i++)
        {
            // The first paragraph is the question; what follows says it again in the other language.
            var style = i == 0 ? text : text with { Bold = false, Role = FaceRole.Body, Size = theme.SmallSize, Colour = theme.Colours.Muted };
            blocks.Compose([card.Prompt[i]], style);
            setting.Galley.KeepLast();
        }
    }

    private void ComposeRemark(QuestionCard card, Setting setting)
    {
        if (card.Remark.IsEmpty)
            return;
        var theme = composition.Theme;
        var node = setting.Node.Add(StructureRole.Paragraph);
        node.Id = card.Id is null ? null : card.Id + RemarkSuffix;
        var run = new RunStyle(FaceRole.Heading, false, false, theme.Colours.Muted, node);
        setting.Galley.Lines(composition.Set(card.Remark, new ParagraphStyle(run, theme.NoteSize, setting.Width, 0, false)),
            setting.X, setting.Pitch * 0.9, theme.BaselineOf(setting.Pitch * 0.9, theme.NoteSize), keepNext: true);
    }

    // Two lists belong to one question: what is to be matched stands before what it is matched with.
    private void ComposeChoices(QuestionCard card, Setting setting)
    {
        for (int i = 0; i < card.Choices.Length; i++)
        {
            if (i > 0)
                setting.Galley.KeepLast();
            setting.Galley.Joint(setting.Depth * 2);
            setting.Galley.Space(setting.Pitch * (i > 0 ? 0.35 : 0.15), keep: true);
            blocks.Compose([card.Choices[i]], setting);
        }
    }

    private void ComposePart(CardPart part, Setting setting)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        int colour = part.Tone == CardTone.Caution ? theme.Colours.Caution : theme.Colours.Accent;
        // Whoever writes an answer wants to see the question.
        galley.Boundary(part.Tone != CardTone.Write ? BreakCost.BetweenParts
            : part.Blocks.All(WritingComposer.StaysTogether) ? BreakCost.Forbidden : BreakCost.BeforeWriting);
        galley.Joint(setting.Depth * 2);
        galley.Space(theme.Pitch * 0.3, keep: true);
        var body = MarginLabel.Add(composition, part.Label, colour, theme.Em * Gutter, setting with { Node = setting.Node.Add(StructureRole.Division) });
        // The edge of the box stands in the column of labels, so that its text stays in line; where there is none, inside.
        double side = theme.Em * 0.6;
        var box = body.X > setting.X ? body.Inset(-side) : body;
        if (part.Tone == CardTone.Sample)
            ComposeBoxed(part, box with { Role = FaceRole.Example }, side, GroupKind.Tint, colour);
        else if (part.Tone == CardTone.Caution)
            ComposeBoxed(part, box, side, GroupKind.Bar, colour);
        else
            blocks.Compose(part.Blocks, body);
    }

    private void ComposeBoxed(CardPart part, Setting setting, double side, GroupKind kind, int colour)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        double pad = kind == GroupKind.Tint ? theme.Pitch * 0.25 : 0;
        galley.OpenGroup(
            parent => new Group(kind, parent) { X = setting.X, Width = setting.Width, Colour = colour, Pad = pad },
            BreakCost.InBox, out byte before);
        if (pad > 0)
            galley.Pad(pad, keep: true);
        blocks.Compose(part.Blocks, setting.Inset(side, kind == GroupKind.Tint ? side : 0));
        if (pad > 0)
        {
            galley.KeepLast();
            galley.Pad(pad, keep: false);
        }

        galley.CloseGroup(before);
    }
}
