using PackBuilder.Guides.Captures;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Restoration;

/// <summary>Makes the text of a capture clean: repairs damage, removes what belongs to the site, and says what it changed.</summary>
public sealed class Restorer
{
    public Checked<RestoredCapture> Restore(Capture capture)
    {
        var state = RestorationState.Of(capture);
        foreach (var pass in RestorationPasses.InOrder)
            state = pass.Apply(state);
        return new Checked<RestoredCapture>(state.Result(), state.Diagnostics);
    }
}
