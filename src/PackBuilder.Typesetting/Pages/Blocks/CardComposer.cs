using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>
/// A question card: a rule, the number and labels in a column of their own, prompt and parts beside them. The prompt
/// stays with the first part; between parts a page may end, inside one only if it must.
/// </summary>
internal sealed class CardComposer(Composition composition, BlockComposer blocks, HeadingComposer headings)
{
    // In a narrower column numbers and labels stand above.
    private const double NarrowestCard = 24;

    // No id has a slash of its own.
    private const string RemarkSuffix = "/remark";

    public void Compose(QuestionCard card, Setting setting)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        var node = setting.Node.Add(new StructureNode(StructureRole.Division) { Id = card.Id });
        galley.Space(CardLook.Around.At(theme.Pitch));
        galley.Snap();
        var mark = composition.SetLabel(composition.Words.ContinuedQuestion(card.Number, card.Prompt is [Paragraph asked, ..] ? DocumentWalk.PlainText(asked.Inlines) : ""), theme.NoteSize, theme.Colours.Muted, null, setting.Width, bold: false);
        int group = galley.OpenGroup(
            parent => new Group(GroupKind.Card, parent) { X = setting.X, Width = setting.Width, Colour = theme.Colours.Accent, Mark = mark, MarkHeight = theme.Pitch },
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
        if (composition.Document.Info.KeepsQuestionsWhole)
            KeepWhole(galley, galley.Groups[group]);
        galley.ReleaseLast(before);
        galley.Space(CardLook.Around.At(theme.Pitch));
        galley.Snap();
    }

    // Where a page has room for all of a question, a page end inside is dear.
    private void KeepWhole(Galley galley, Group card)
    {
        double height = 0;
        for (int i = card.From; i < card.To; i++)
            height += galley[i].Height;
        for (int i = card.From; i < card.To && height <= composition.Theme.BodyHeight; i++)
        {
            if (galley[i].Cost < BreakCost.Forbidden)
                galley[i].Cost = (byte)Math.Min(BreakCost.Forbidden - 1, galley[i].Cost + BreakCost.InWholeQuestion);
        }
    }

    private void ComposePrompt(QuestionCard card, Setting setting, double gutter)
    {
        var theme = composition.Theme;
        var text = setting.Inset(gutter) with { Role = FaceRole.Heading, Bold = true, Size = theme.Em * TypeScale.Prompt, IsDisplay = true };
        if (card.Number.Length > 0)
        {
            double size = TextMeasure.Pages.WidthOf(card.Number) * theme.Em * 1.5 < gutter ? theme.Em * TypeScale.Number : theme.Em;
            var number = composition.SetLabel(card.Number, size, theme.Colours.Accent, setting.Node.Add(StructureRole.Paragraph), gutter);
            setting.Galley.Label(new SideLabel(number, setting.X, setting.Baseline));
        }

        for (int i = 0; i < card.Prompt.Length; i++)
        {
            // The first paragraph is the question; what follows says it again in the other language.
            if (i == 0 && card.Prompt[0] is Paragraph question && (card.Id is not null || !setting.Galley.HasJoints))
            {
                ComposeQuestion(card.Number, question, text);
                continue;
            }

            var style = i == 0 ? text : text with { Bold = false, Role = FaceRole.Body, Size = theme.SmallSize, Colour = theme.Colours.Muted };
            blocks.Compose([card.Prompt[i]], style);
            setting.Galley.KeepLast();
        }
    }

    // A heading, so that whoever looks for question 37 finds it in the bookmarks and by ear.
    private void ComposeQuestion(string number, Paragraph question, Setting setting)
    {
        var (role, level) = headings.BelowLast;
        string prompt = DocumentWalk.PlainText(question.Inlines);
        var node = setting.Node.Add(new StructureNode(role) { Title = number.Length > 0 ? $"{number} {prompt}" : prompt });
        setting.Galley.Joint(setting.Depth * 2 + 1);
        var outer = composition.Enter(question);
        setting.Galley.Anchors.Add(Anchor.OfQuestion(setting.Galley.Count, number, prompt, level, node));
        setting.Galley.Lines(composition.Set(question.Inlines, new ParagraphStyle(setting.Run(node), setting.Size, setting.Width) { IsDisplay = true }),
            setting.X, setting.Pitch, setting.Baseline);
        composition.Leave(outer);
        setting.Galley.KeepLast();
    }

    private void ComposeRemark(QuestionCard card, Setting setting)
    {
        if (card.Remark.IsEmpty)
            return;
        var theme = composition.Theme;
        var node = setting.Node.Add(new StructureNode(StructureRole.Paragraph) { Id = card.Id is null ? null : card.Id + RemarkSuffix });
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
        var colour = theme.Colours.Of(look.Colour);
        galley.Boundary(CardLook.StaysWithQuestion(part) ? BreakCost.Forbidden : part.Tone == CardTone.Write ? BreakCost.BeforeWriting : BreakCost.BetweenParts);
        galley.Joint(setting.Depth * 2);
        galley.Space(CardLook.BetweenParts.At(theme.Pitch), keep: true);
        MarginLabel.Compose(composition, part.Label, colour, CardLook.LabelColumn, setting with { Node = setting.Node.Add(StructureRole.Division) }, body =>
        {
            // The edge of the box stands in the column of labels, so that its text stays in line; where there is none, inside.
            double side = look.Edge.At(theme.Em);
            var box = body.X > setting.X ? body.Inset(-side) : body;
            if (look.Frame == BoxFrame.None)
                blocks.Compose(part.Blocks, body);
            else
                ComposeBoxed(part, look, look.IsExample ? box with { Role = FaceRole.Example } : box, side, colour);
        });
    }

    private void ComposeBoxed(CardPart part, BoxLook look, Setting setting, double side, Colour colour)
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
