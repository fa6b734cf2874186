using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>A conversation: names hang in a column of their own, what is said is set in 楷体.</summary>
internal sealed class DialogueComposer(Composition composition)
{
    public void Compose(Dialogue dialogue, Setting setting)
    {
        if (dialogue.Turns.IsEmpty)
            return;
        var theme = composition.Theme;
        var look = BoxLook.Dialogue;
        var galley = setting.Galley;
        var node = setting.Node.Add(StructureRole.Division);
        int nameWidth = NameWidthOf(dialogue);
        double column = DialogueLook.ColumnOf(dialogue, composition.Words).At(setting.Size);
        galley.Space(look.Before.At(theme.Pitch));
        galley.OpenGroup(parent => new Group(GroupKinds.Of(look.Frame), parent) { X = setting.X, Width = setting.Width, Colour = theme.Colours.Of(look.Colour) },
            BreakCost.InParagraph, out byte before);
        var inner = setting.Inset(look.Left.At(setting.Size)) with { Node = node, Role = FaceRole.Example };
        for (int i = 0; i < dialogue.Turns.Length; i++)
        {
            galley.Joint(setting.Depth * 2 + 2);
            ComposeTurn(dialogue.Turns[i], inner, column, nameWidth);
            if (i < dialogue.Turns.Length - 1)
                galley.Space(look.Between.At(theme.Pitch));
        }

        galley.CloseGroup(before);
        galley.ReleaseLast(before);
        galley.Space(look.After.At(theme.Pitch));
        galley.Snap();
    }

    // Em over which the Chinese names of a dialogue are spread out: the longest of two to four characters.
    private static int NameWidthOf(Dialogue dialogue) =>
        dialogue.Turns.Select(turn => turn.Speaker).Where(SpreadName.Is).Select(name => name.Length).DefaultIfEmpty(0).Max();

    private double WidthOf(string speaker, int nameWidth) =>
        Math.Max(SpreadName.Is(speaker) ? nameWidth : 0, TextMeasure.Pages.WidthOf(speaker)) + TextMeasure.Pages.WidthOf(composition.Words.Colon);

    private void ComposeTurn(DialogueTurn turn, Setting setting, double column, int nameWidth)
    {
        var theme = composition.Theme;
        var node = setting.Node.Add(StructureRole.Paragraph);
        var colour = turn.IsOurs ? theme.Colours.Accent : theme.Colours.Muted;
        if (turn.Speaker.Length > 0)
        {
            string name = turn.Speaker + composition.Words.Colon;
            var run = new RunStyle(FaceRole.Heading, turn.IsOurs, false, colour, node.Add(StructureRole.Span));
            var label = composition.Set(name, new ParagraphStyle(run, theme.SmallSize, setting.Width, 0, false)
            {
                NameWidth = SpreadName.Is(turn.Speaker) ? nameWidth : 0,
            });
            if (WidthOf(turn.Speaker, nameWidth) * theme.SmallSize <= column)
                setting.Galley.Label(new SideLabel(label, setting.X, setting.Baseline));
            else
                setting.Galley.Lines(label, setting.X, setting.Pitch, setting.Baseline, keepNext: true);
        }

        var text = setting.Inset(column);
        var paragraph = composition.Set(turn.Inlines, new ParagraphStyle(text.Run(node), text.Size, text.Width));
        setting.Galley.Lines(paragraph, text.X, text.Pitch, text.Baseline);
    }
}
