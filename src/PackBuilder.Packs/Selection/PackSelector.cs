using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Chooses what goes into a pack for an employer, or for nobody in particular.</summary>
public static class PackSelector
{
    // As many as two days of a course have time for.
    private const int CoreQuestions = 12;

    public static Checked<Pack> Select(PackDefinition definition, EmployerProfile? employer, GuideLibrary library)
    {
        var (chosen, wrong) = PackChecker.Choose(definition, employer, library);
        var exclusions = ImmutableArray.CreateBuilder<Exclusion>();
        var filtered = Filter(chosen, definition, employer, exclusions);
        var (merged, merges) = Merging.Apply(filtered, library.Similar);
        var lenient = new NamedParts(merged, true) { Merges = merges };
        var stressed = Tailoring.Stressed(merged, employer is null ? [definition.Emphasis] : [definition.Emphasis, employer.Emphasis], lenient);
        var (drawn, unfilled) = Draw(merged, definition, stressed, exclusions);
        var ordered = Order(MaterialSelection.LeaveOutUnused(drawn, chosen, exclusions), definition, stressed);
        var worded = employer is null ? ordered : Tailoring.Reword(ordered, employer, lenient);

        var pack = new Pack(definition, employer, worded, Printed(stressed, worded), exclusions.ToImmutable())
        {
            Merges = merges,
            Chosen = chosen,
            Core = Core(definition, worded, lenient),
        };
        var diagnostics = (wrong.IsEmpty ? unfilled : wrong).AddRange(PackJudge.Judge(pack, library));
        return new Checked<Pack>(diagnostics.Any(d => d.Severity == Severity.Error) ? null : pack, diagnostics);
    }

    private static ImmutableArray<Guide> Filter(
        ImmutableArray<Guide> chosen, PackDefinition definition, EmployerProfile? employer, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var rules = new SelectionRules(definition, employer);
        var kept = ImmutableArray.CreateBuilder<Guide>();
        foreach (var guide in chosen)
        {
            if (GuideChoice.Excludes(guide, employer) is { } ruling)
                GuideFilter.LeaveOut(guide, ruling, exclusions);
            else
                kept.Add(Tailored.Apply(GuideFilter.Apply(guide, rules, exclusions), definition, Tailored.World(definition, employer)));
        }

        return WithoutEmpty(kept);
    }

    private static (ImmutableArray<Guide> Guides, ImmutableArray<Diagnostic> Unfilled) Draw(
        ImmutableArray<Guide> guides, PackDefinition definition, FrozenSet<QuestionKey> stressed, ImmutableArray<Exclusion>.Builder exclusions)
    {
        if (definition.Draw is not { } draw)
            return (WithoutEmpty(guides), []);
        var limits = new DrawLimits(draw);
        var drawn = Drawing.Apply(guides, draw.Seed, limits, (guide, question) => Tailoring.IsStressed(guide, question, stressed), exclusions);
        return (WithoutEmpty(drawn), [.. limits.Unfilled]);
    }

    private static ImmutableArray<Guide> Order(ImmutableArray<Guide> guides, PackDefinition definition, FrozenSet<QuestionKey> stressed)
    {
        var ordered = guides.Select(guide => MaterialSelection.PutFirst(Tailoring.PutFirst(Ordering.Apply(guide, definition.Order), stressed)));
        return definition.Shuffle is { } seed ? [.. ordered.Select(guide => Shuffling.Apply(guide, seed))] : [.. ordered];
    }

    private static ImmutableArray<Guide> WithoutEmpty(IEnumerable<Guide> guides) =>
        [.. guides.Where(guide => guide.Sections.Length > 0 || guide.Intro is not null)];

    // A pack that names no core questions has its first ones in their place.
    private static ImmutableArray<QuestionKey> Core(PackDefinition definition, ImmutableArray<Guide> guides, NamedParts references) => definition.Core.IsEmpty
        ? [.. guides.SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Where(question => question.Id is not null).Select(question => new QuestionKey(guide.Id, question.Id!))).Take(CoreQuestions)]
        : [.. definition.Core.Select(references.Question).OfType<QuestionKey>().Distinct()];

    // What was not drawn is not marked.
    private static FrozenSet<QuestionKey> Printed(FrozenSet<QuestionKey> stressed, ImmutableArray<Guide> guides) => guides
        .SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>()
            .Where(question => Tailoring.IsStressed(guide, question, stressed))
            .Select(question => new QuestionKey(guide.Id, question.Id!)))
        .ToFrozenSet();
}

/// <summary>Texts that questions refer to: they go where their questions go.</summary>
file static class MaterialSelection
{
    /// <summary>Leaves out the texts of which the guide had questions and the pack has none.</summary>
    /// <param name="whole">The guides before anything was left out.</param>
    public static ImmutableArray<Guide> LeaveOutUnused(ImmutableArray<Guide> guides, ImmutableArray<Guide> whole, ImmutableArray<Exclusion>.Builder exclusions) =>
    [
        .. guides.Select(guide =>
        {
            var lost = Named(whole.First(other => other.Id == guide.Id)).Except(Named(guide)).ToHashSet();
            foreach (var block in guide.Sections.SelectMany(section => section.Blocks).Where(IsLost))
                GuideFilter.LeaveOut(guide, block, new Ruling("no question refers to it", null), exclusions);
            List<Section> sections = [.. guide.Sections.Select(section => section with { Blocks = section.Blocks.RemoveAll(IsLost) })];
            return lost.Count == 0 ? guide : guide with { Sections = GuideFilter.RemoveEmptySections(guide, sections) };

            bool IsLost(GuideBlock block) => block is MaterialBlock { Id: { } id } && lost.Contains(id);
        }),
    ];

    /// <summary>The guide with each text before the first of its questions in its section, whatever order these are in.</summary>
    public static Guide PutFirst(Guide guide) => guide with
    {
        Sections = [.. guide.Sections.Select(section => section with { Blocks = PutFirst(section.Blocks) })],
    };

    private static ImmutableArray<GuideBlock> PutFirst(ImmutableArray<GuideBlock> blocks)
    {
        foreach (var material in blocks.OfType<MaterialBlock>().Where(material => material.Id is not null))
        {
            int from = blocks.IndexOf(material);
            int first = blocks.TakeWhile(block => block is not QuestionBlock question || question.Material != material.Id).Count();
            if (first < from)
                blocks = blocks.RemoveAt(from).Insert(first, material);
        }

        return blocks;
    }

    private static IEnumerable<string> Named(Guide guide) =>
        guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Select(question => question.Material).OfType<string>();
}
