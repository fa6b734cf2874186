using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Callouts and letters: blocks set apart in a box.</summary>
internal sealed class BoxComposer(Composition composition, BlockComposer blocks)
{
    public void Compose(Callout callout, Setting setting) =>
        Compose(BoxLook.Of(callout), StructureRole.Division, setting, (look, inner) =>
        {
            string title = composition.Words.TitleOf(callout);
            MarginLabel.Compose(composition, title, composition.Theme.Colours.Of(look.Colour), BoxLook.CalloutColumn(title), inner, body => blocks.Compose(callout.Blocks, body));
        });

    public void Compose(Letter letter, Setting setting) =>
        Compose(BoxLook.Letter, StructureRole.BlockQuote, setting, (_, inner) =>
        {
            var parts = LetterLook.Of(letter);
            blocks.Compose(parts.Greeting, inner with { Indent = 0 });
            blocks.Compose(parts.Body, inner);
            blocks.Compose(parts.Signature, inner with { Indent = 0, Alignment = LineAlignment.End });
        });

    private void Compose(BoxLook look, StructureRole role, Setting setting, Action<BoxLook, Setting> content)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        double pad = look.Padding.At(theme.Pitch);
        galley.Space(look.Before.At(theme.Pitch));
        galley.OpenGroup(
            parent => new Group(GroupKinds.Of(look.Frame), parent) { X = setting.X, Width = setting.Width, Colour = theme.Colours.Of(look.Colour), Pad = pad },
            BreakCost.InBox, out byte before);
        galley.Pad(pad, keep: true);
        content(look, setting.Inset(look.Left.At(theme.Em), look.Right.At(theme.Em)) with
        {
            Node = setting.Node.Add(role),
            Indent = look.FirstLine.Count,
            Role = look.IsExample ? FaceRole.Example : setting.Role,
            Depth = setting.Depth + 1,
        });
        galley.KeepLast();
        galley.Pad(pad, keep: false);
        galley.CloseGroup(before);
        galley.ReleaseLast(before);
        galley.Space(look.After.At(theme.Pitch));
        galley.Snap();
    }
}
