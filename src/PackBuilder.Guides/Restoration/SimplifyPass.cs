using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration;

/// <summary>
/// Traditional to Simplified Chinese, but not inside addresses and code. In a text that is Simplified otherwise, a name in quotation
/// or title marks stays as its owner writes it; a Traditional text writes everything so, and a name there says nothing by it. Japanese
/// keeps characters that Chinese has simplified, and is left alone: a whole document of it, or a line in one of Chinese.
/// </summary>
internal sealed class SimplifyPass : RestorationPass
{
    public override string Name => "simplify";

    public override RestorationState Apply(RestorationState state)
    {
        if (state.Traditional == TraditionalSetting.Keep || ScriptCounts.Of(state.Blocks).IsJapanese)
            return state;
        bool traditional = TraditionalText.IsWritten(state.Blocks, Simplifier.Default);
        var simplifier = !traditional ? Simplifier.Default
            : state.Traditional == TraditionalSetting.Mainland ? Simplifier.OfTaiwanText
            : Simplifier.OfTraditionalText;
        int changes = 0;
        var blocks = state.Blocks.Select(block => BlockText.Map(block, text =>
        {
            if (ScriptCounts.Of(text).IsJapanese)
                return text;
            string simple = simplifier.Convert(text, traditional ? ProtectedSpans.Of(text) : ProtectedSpans.WithNames(text));
            changes += Differences.Count(text, simple);
            return simple;
        }));
        state = state with { Blocks = [.. blocks] };
        return state with { CharactersSimplified = state.CharactersSimplified + changes };
    }
}
