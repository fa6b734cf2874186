using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>What a model agent says in a dialogue or a sample keeps the rules of <see cref="Conduct"/> and to the <see cref="Authority"/> that is stated with it.</summary>
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

            string[] replies = [.. scenario.Turns.Where(turn => turn.Role == "agent").Select(turn => turn.Text.Zh).OfType<string>()];
            foreach (var problem in Exceeding(guide, scenario, [scenario.Situation.Zh, .. replies], replies))
                yield return problem;
        }

        foreach (var question in guide.Guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>())
        {
            string[] samples = [.. question.Samples.Select(sample => sample.Text).Prepend(question.Answer.Text).Select(sample => sample?.Zh).OfType<string>()];
            foreach (var problem in Exceeding(guide, question, [question.Prompt.Zh, .. samples], samples))
                yield return problem;
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

    private static IEnumerable<Diagnostic> Exceeding(GuideUnderCheck guide, GuideBlock block, string?[] stating, string[] granting)
    {
        var authority = Authority.StatedIn(stating);
        return granting.Select(said => authority.Exceeded(said)).OfType<(string Granted, string Stated)>().Select(exceeded => ContentErrors.BeyondAuthority(guide.Locate(block.From, exceeded.Granted), exceeded));
    }
}
