using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Cuts the credit of a picture out of a line that holds text as well.</summary>
internal sealed class ImageCreditPass : RestorationPass
{
    public override string Name => "image-credit";

    public override bool KeepsCharacters => true;

    public override RestorationState Apply(RestorationState state)
    {
        var dropped = state.Dropped.ToBuilder();
        int changes = 0;
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        foreach (var block in state.Blocks)
        {
            blocks.Add(BlockText.Map(block, text =>
            {
                string without = ImageCredit.Remove(text);
                if (without.Length == text.Length)
                    return text;
                changes += text.Length - without.Length;
                dropped.AddRange(ImageCredit.Find(text).Select(credit => new DroppedText(Name, block.At.Line, credit)));
                return without;
            }));
        }

        return changes == 0 ? state : (state with { Blocks = blocks.MoveToImmutable(), Dropped = dropped.ToImmutable() }).Changed(Name, changes);
    }
}
