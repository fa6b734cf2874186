using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration;

/// <summary>Traditional to Simplified Chinese, but not inside addresses and code.</summary>
internal sealed class SimplifyPass : RestorationPass
{
    public override string Name => "simplify";

    public override RestorationState Apply(RestorationState state)
    {
        var simplifier = Simplifier.Default;
        bool traditional = TraditionalText.IsWritten(state.Blocks, simplifier);
        int changes = 0;
        var blocks = state.Blocks.Select(block => BlockText.Map(block, text =>
        {
            string simple = simplifier.Convert(text, ProtectedSpans.Of(text));
            simple = traditional ? ParticleZhe.Restore(simple) : simple;
            changes += Differences.Count(text, simple);
            return simple;
        }));
        state = state with { Blocks = [.. blocks] };
        return state with { CharactersSimplified = state.CharactersSimplified + changes };
    }
}
