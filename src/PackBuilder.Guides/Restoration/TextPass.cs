using System.Collections.Immutable;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Guides.Restoration;

/// <summary>A repair that looks at one text at a time.</summary>
internal abstract class TextPass : RestorationPass
{
    /// <summary>The repaired text and how many characters that changed.</summary>
    protected abstract (string Text, int Changes) Repair(string text, RestorationState state);

    public override RestorationState Apply(RestorationState state)
    {
        int changes = 0;
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        foreach (var block in state.Blocks)
        {
            blocks.Add(BlockText.Map(block, text =>
            {
                var (repaired, count) = Repair(text, state);
                changes += count;
                return repaired;
            }));
        }

        return changes == 0 ? state : Record(state with { Blocks = blocks.MoveToImmutable() }, changes);
    }

    /// <summary>Writes the count down; a pass with a count of its own in the log overrides this.</summary>
    protected virtual RestorationState Record(RestorationState state, int changes) => state.Changed(Name, changes);
}
