using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Callouts and letters: blocks set apart in a box.</summary>
internal sealed class BoxComposer(Composition composition, BlockComposer blocks)
{
    public void Compose(Callout callout, Setting setting)
    {
        var theme = composition.Theme;
        int colour = callout.Kind == CalloutKind.Warning ? theme.Colours.Caution : theme.Colours.Accent;
        var node = setting.Node.Add(StructureRole.Division);
        var galley = Open(setting, GroupKind.Callout, colour, out byte before);
        var inner = setting.Inset(theme.Em * 1.2, theme.Em) with { Node = node, Indent = 0, Depth = setting.Depth + 1 };
        var body = MarginLabel.Add(composition, composition.Words.TitleOf(callout), colour, theme.Em * 3.4, inner);
        blocks.Compose(callout.Blocks, body);
        Close(galley, theme, before);
    }

    public void Compose(Letter letter, Setting setting)
    {
        var theme = composition.Theme;
        var node = setting.Node.Add(StructureRole.BlockQuote);
        var galley = Open(setting, GroupKind.Framed, theme.Colours.Rule, out byte before);
        var inner = setting.Inset(theme.Em * 1.5, theme.Em * 1.5) with { Node = node, Role = FaceRole.Example, Depth = setting.Depth + 1 };
        // The address stands flush left, the signature at the right.
        int address = LetterParts.AddressLength(letter), signature = LetterParts.SignatureLength(letter);
        int end = letter.Blocks.Length - signature;
        blocks.Compose(letter.Blocks[..address], inner with { Indent = 0 });
        blocks.Compose(letter.Blocks[address..end], inner);
        blocks.Compose(letter.Blocks[end..], inner with { Indent = 0, Alignment = LineAlignment.End });
        Close(galley, theme, before);
    }

    private Galley Open(Setting setting, GroupKind kind, int colour, out byte before)
    {
        var theme = composition.Theme;
        setting.Galley.Space(theme.Pitch * 0.5);
        double pad = theme.Pitch * 0.45;
        setting.Galley.OpenGroup(parent => new Group(kind, parent) { X = setting.X, Width = setting.Width, Colour = colour, Pad = pad },
            BreakCost.InBox, out before);
        setting.Galley.Pad(pad, keep: true);
        return setting.Galley;
    }

    private static void Close(Galley galley, Theme theme, byte before)
    {
        galley.KeepLast();
        galley.Pad(theme.Pitch * 0.45, keep: false);
        galley.CloseGroup(before);
        galley.ReleaseLast(before);
        galley.Space(theme.Pitch * 0.5);
        galley.Snap();
    }
}
