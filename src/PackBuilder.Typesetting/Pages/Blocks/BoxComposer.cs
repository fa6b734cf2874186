using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Blocks set apart in a box.</summary>
internal sealed class BoxComposer(Composition composition, BlockComposer blocks)
{
    public void Compose(BoxedBlock block, Setting setting)
    {
        var boxed = BoxedLook.Of(block, composition.Words);
        var look = boxed.Box;
        var theme = composition.Theme;
        var colour = theme.Colours.Of(look.Colour);
        var galley = setting.Galley;
        double pad = look.Padding.At(theme.Pitch);
        galley.Space(look.Before.At(theme.Pitch));
        galley.OpenGroup(
            parent => new Group(GroupKinds.Of(look.Frame), parent) { X = setting.X, Width = setting.Width, Colour = colour, Pad = pad },
            BreakCost.InBox, out byte before);
        galley.Pad(pad, keep: true);
        var inner = setting.Inset(look.Left.At(theme.Em), look.Right.At(theme.Em)) with
        {
            Node = setting.Node.Add(boxed.IsQuotation ? StructureRole.BlockQuote : StructureRole.Division),
            Indent = look.FirstLine.Count,
            Role = look.IsExample ? FaceRole.Example : setting.Role,
            Depth = setting.Depth + 1,
        };
        MarginLabel.Compose(composition, boxed.Label, colour, boxed.LabelColumn, inner, body =>
        {
            foreach (var part in boxed.Parts)
                blocks.Compose(part.Blocks, At(part.Place, body));
        });
        galley.KeepLast();
        galley.Pad(pad, keep: false);
        galley.CloseGroup(before);
        galley.ReleaseLast(before);
        galley.Space(look.After.At(theme.Pitch));
        galley.Snap();
    }

    private static Setting At(PartPlace place, Setting setting) => place switch
    {
        PartPlace.Body => setting,
        PartPlace.Start => setting with { Indent = 0 },
        PartPlace.End => setting with { Indent = 0, Alignment = LineAlignment.End },
        _ => throw new UnknownKindException(place),
    };
}
