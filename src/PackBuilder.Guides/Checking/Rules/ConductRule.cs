using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>What a model agent says in a dialogue or a sample keeps the rules of <see cref="Conduct"/>.</summary>
internal sealed class ConductRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        foreach (var scenario in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<ScenarioBlock>())
        {
            bool verified = false;
            foreach (var turn in scenario.Turns)
            {
                string said = turn.Text.Zh ?? "";
                if (!verified && turn.Role == "agent" && Conduct.Discloses(said) is { } told)
                {
                    yield return ContentErrors.UnverifiedDisclosure(guide.Locate(scenario.From, said), told);
                    break;
                }

                verified |= Conduct.Verifies(said);
            }
        }

        foreach (var text in guide.Texts.Where(text => text.Place is TextPlace.Turn or TextPlace.Sample))
        {
            if (text.Text.Zh is not { } said)
                continue;
            if (Conduct.Promises(said) is { } promised)
                yield return ContentErrors.Promise(guide.Locate(text, promised), promised);
            if (text.Place == TextPlace.Sample && Conduct.Discloses(said) is { } told)
                yield return ContentErrors.UnverifiedDisclosure(guide.Locate(text, told), told);
        }
    }
}
