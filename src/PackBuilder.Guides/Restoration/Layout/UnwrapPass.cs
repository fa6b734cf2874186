using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Captures.Look;

namespace PackBuilder.Guides.Restoration.Layout;

/// <summary>
/// Joins lines that were broken at a fixed width, as mail programs and old converters do. A joined line stands where its first
/// part stood; each further part leaves a blank in its place.
/// </summary>
internal sealed class UnwrapPass : RestorationPass
{
    public override string Name => "unwrap";

    public override bool KeepsCharacters => true;

    public override RestorationState Apply(RestorationState state)
    {
        if (WrapWidth.Of(state.Blocks) is not { } width)
            return state;
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        int joined = 0;
        for (int i = 0; i < state.Blocks.Length; i++)
        {
            if (state.Blocks[i] is not CaptureLine first)
            {
                blocks.Add(state.Blocks[i]);
                continue;
            }

            int last = i;
            while (width.Continues(state.Blocks, last))
                last++;
            blocks.Add(last == i ? first : first with { Text = LineJoint.Join(state.Blocks.Skip(i).Take(last - i + 1).Select(block => ((CaptureLine)block).Text)) });
            for (; i < last; i++, joined++)
                blocks.Add(new CaptureBlank(state.Blocks[i + 1].At, 1));
        }

        return (state with { Blocks = blocks.ToImmutable() }).Changed(Name, joined);
    }
}
