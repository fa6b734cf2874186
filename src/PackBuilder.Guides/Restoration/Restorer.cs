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
        int characters = state.Characters;
        foreach (var pass in RestorationPasses.InOrder)
        {
            var after = pass.Apply(state);
            if (ReferenceEquals(state, after))
                continue;
            int left = after.Characters;
            state = Balanced(pass, after, characters - left);
            characters = left;
        }

        return new Checked<RestoredCapture>(state.Result(), state.Diagnostics);
    }

    // A pass that repairs text changes how long it is; every other one accounts for each character.
    private static RestorationState Balanced(RestorationPass pass, RestorationState after, int missing)
    {
        if (!pass.KeepsCharacters)
            return after with { CharactersRepaired = after.CharactersRepaired + missing };
        return missing == 0 ? after : after with { Diagnostics = after.Diagnostics.Add(RestorationErrors.TextLost(after.Source.Text, pass.Name, missing)) };
    }
}
