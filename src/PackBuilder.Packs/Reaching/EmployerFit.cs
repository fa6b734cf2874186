using System.Collections.Immutable;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Reaching;

/// <summary>Whether a tailored pack is of its employer's world: no question or sample in words that are foreign there, no slot and no house term that nothing uses, and its own words keep to the rules for samples.</summary>
public static class EmployerFit
{
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<PackDefinition> packs, ImmutableArray<EmployerProfile> employers, GuideLibrary library) =>
        [.. employers.SelectMany(employer => Check(employer, Packs(packs, employer, library)))];

    private static ImmutableArray<Pack> Packs(ImmutableArray<PackDefinition> packs, EmployerProfile employer, GuideLibrary library) =>
    [
        .. packs.Where(pack => !pack.IsAbstract && (employer.Packs.IsEmpty || employer.Packs.Any(name => name.Name == pack.Id.Name)))
            .Select(pack => PackSelector.Select(pack, employer, library).Value)
            .OfType<Pack>(),
    ];

    private static IEnumerable<Diagnostic> Check(EmployerProfile employer, ImmutableArray<Pack> packs)
    {
        if (packs.IsEmpty)
            yield break;
        foreach (var pack in packs)
        {
            foreach (var word in employer.World.Foreign)
            {
                string[] speaking = [.. Questions(pack).Where(question => Says(question, word.Name)).Select(question => question.Id ?? question.Prompt.ToString())];
                if (speaking.Length > 0)
                    yield return PackErrors.ForeignWord(word, employer.Id.Name, pack.Definition.Id.Name, speaking);
            }
        }

        var worded = employer.Overrides.DistinctBy(wording => wording.Question.Name).ToDictionary(wording => wording.Question.Name, wording => wording.Question.At);
        foreach (var problem in packs.SelectMany(pack => EmployerWords.Check([.. Questions(pack)], worded, employer.Facts.Select(fact => fact.Statement.Zh))).Distinct())
            yield return problem;

        string printed = string.Join('\n', packs.SelectMany(pack => pack.Guides).SelectMany(GuideTexts.All).SelectMany(text => new[] { text.Zh, text.En }).OfType<string>());
        string chosen = string.Join('\n', packs.SelectMany(pack => pack.Chosen).SelectMany(GuideTexts.All).SelectMany(text => new[] { text.Zh, text.En }).OfType<string>());
        foreach (var (slot, _) in employer.Slots.Where(slot => !chosen.Contains($"[{slot.Key}]", StringComparison.Ordinal)))
            yield return PackErrors.UnusedSlot(slot, employer.Id.Name, PlaceOf(employer, $"slots.{slot}"));
        foreach (var term in employer.Terms.Where(term => !printed.Contains(term.Term, StringComparison.Ordinal)))
            yield return PackErrors.UnusedTerm(term.Term, employer.Id.Name, PlaceOf(employer, "terms"));
    }

    private static IEnumerable<QuestionBlock> Questions(Pack pack) =>
        pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>();

    private static bool Says(QuestionBlock question, string word) =>
        new[] { question.Prompt, question.Answer.Text }.Any(text => text?.Zh?.Contains(word, StringComparison.Ordinal) == true || text?.En?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static Text.Source.SourceLocation PlaceOf(EmployerProfile employer, string path) =>
        employer.Settings.FirstOrDefault(setting => setting.Path == path || setting.Path.StartsWith(path, StringComparison.Ordinal))?.At ?? employer.Id.At;
}
