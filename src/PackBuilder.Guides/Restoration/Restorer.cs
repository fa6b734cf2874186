using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Restoration;

/// <summary>Makes the text of a capture clean: repairs damage, removes what belongs to the site, and says what it changed.</summary>
public sealed class Restorer
{
    public Checked<RestoredCapture> Restore(Capture capture, TraditionalSetting traditional = TraditionalSetting.Simplify)
    {
        var state = RestorationState.Of(capture) with { Traditional = traditional };
        foreach (var pass in RestorationPasses.InOrder)
            state = pass.Apply(state);
        return new Checked<RestoredCapture>(state.Result(), state.Diagnostics);
    }
}
