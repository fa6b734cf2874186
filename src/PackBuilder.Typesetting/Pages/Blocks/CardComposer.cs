using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>
/// A question card: a rule, the number and labels in a column of their own, prompt and parts beside them. The prompt
/// stays with the first part; between parts a page may end, inside one only if it must.
/// </summary>
internal sealed class CardComposer(Composition composition, BlockComposer blocks)
{
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
        galley.Space(CardLook.Around.At(theme.Pitch));
        galley.Snap();
        galley.OpenGroup(parent => new Group(GroupKind.Card, parent) { X = setting.X, Width = setting.Width, Colour = theme.Colours.Accent },
            BreakCost.InBox, out byte before);
        galley.Pad(CardLook.UnderRule.At(theme.Pitch), keep: true);
        var inner = setting with { Node = node, Indent = 0, Depth = setting.Depth + 1 };
        bool narrow = setting.Width < NarrowestCard * theme.Em;
        double column = CardLook.LabelColumn.At(theme.Em);
        ComposePrompt(card, inner, narrow ? theme.Em * 2.5 : column);
        ComposeRemark(card, inner.Inset(narrow ? 0 : column));
        galley.KeepLast();
        ComposeChoices(card, inner.Inset(narrow ? 0 : column));
        foreach (var part in card.Parts)
            ComposePart(part, inner);
        galley.CloseGroup(before);
        galley.ReleaseLast(before);
        galley.Space(CardLook.Around.At(theme.Pitch));
        galley.Snap();
    }

    private void ComposePrompt(QuestionCard card, Setting setting, double gutter)
    {
        var theme = composition.Theme;
        var text = setting.Inset(gutter) with { Role = FaceRole.Heading, Bold = true, Size = theme.Em * TypeScale.Prompt };
        if (card.Number.Length > 0)
        {
            double size = TextMeasure.Pages.WidthOf(card.Number) * theme.Em * 1.5 < gutter ? theme.Em * TypeScale.Number : theme.Em;
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
            setting.X, setting.Pitch * TypeScale.RemarkPitch, theme.BaselineOf(setting.Pitch * TypeScale.RemarkPitch, theme.NoteSize), keepNext: true);
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
        var look = BoxLook.Of(part);
        int colour = theme.Colours.Of(look.Colour);
        galley.Boundary(CardLook.StaysWithQuestion(part) ? BreakCost.Forbidden : part.Tone == CardTone.Write ? BreakCost.BeforeWriting : BreakCost.BetweenParts);
        galley.Joint(setting.Depth * 2);
        galley.Space(CardLook.BetweenParts.At(theme.Pitch), keep: true);
        var body = MarginLabel.Add(composition, part.Label, colour, CardLook.LabelColumn, setting with { Node = setting.Node.Add(StructureRole.Division) });
        // The edge of the box stands in the column of labels, so that its text stays in line; where there is none, inside.
        double side = look.Edge.At(theme.Em);
        var box = body.X > setting.X ? body.Inset(-side) : body;
        if (look.Frame == BoxFrame.None)
            blocks.Compose(part.Blocks, body);
        else
            ComposeBoxed(part, look, look.IsExample ? box with { Role = FaceRole.Example } : box, side, colour);
    }

    private void ComposeBoxed(CardPart part, BoxLook look, Setting setting, double side, int colour)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        bool hasGround = look.Frame == BoxFrame.Ground;
        double pad = hasGround ? look.Padding.At(theme.Pitch) : 0;
        galley.OpenGroup(
            parent => new Group(GroupKinds.Of(look.Frame), parent) { X = setting.X, Width = setting.Width, Colour = colour, Pad = pad },
            BreakCost.InBox, out byte before);
        if (pad > 0)
            galley.Pad(pad, keep: true);
        blocks.Compose(part.Blocks, setting.Inset(side, look.Right.At(theme.Em)));
        if (pad > 0)
        {
            galley.KeepLast();
            galley.Pad(pad, keep: false);
        }

        galley.CloseGroup(before);
    }
}
