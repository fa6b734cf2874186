using System.Collections.Frozen;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// Builds the plain tree that a template sees of a pack. It holds only what the edition shows: what is not in the tree
/// cannot leak. templates/MODEL.md lists its keys.
/// </summary>
public static class PackTreeBuilder
{
    /// <returns>No tree, and a note, where the edition shows nothing of any guide: a cover around nothing is no document.</returns>
    public static Checked<DataMap> Build(Pack pack, EditionDefinition edition)
    {
        pack = In(pack, edition);
        var slots = pack.Employer is null ? Slots.None : Slots.For(pack.Employer);
        var numbers = Number(pack);
        DataMap[] guides = [.. pack.Guides.Select(guide => GuideTree.Build(guide, pack, edition, slots, numbers)).OfType<DataMap>()];
        if (guides.Length == 0)
            return new Checked<DataMap>(null, [PackErrors.NothingToShow(edition.Id.Name, pack.Definition.Id.Name, edition.Id.At)]);

        bool showsEmployer = pack.Employer is not null && edition.Shows.Contains(EditionPart.Employer) && EmployerFacts.Any(pack.Employer);
        var tree = new DataMapBuilder
        {
            { "pack", PackMap(pack, slots) },
            { "edition", EditionMap(edition, pack.Definition.Language) },
            { "employer", pack.Employer is null ? null : EmployerTree.Build(pack.Employer, pack.Definition.Language, FacingTree.IsWanted(pack.Definition)) },
            { "has_employer_chapter", showsEmployer },
            { "guides", guides },
            { "totals", Totals(pack) },
        }.Build();
        // An edition with a table of contents prints the headings that references lead to.
        return PackReferences.Resolve(tree, pack, edition.ContentsDepth > 0);
    }

    // An edition may have another language than its pack, or set both in another way.
    private static Pack In(Pack pack, EditionDefinition edition) => pack with
    {
        Definition = pack.Definition with
        {
            Language = edition.Language ?? pack.Definition.Language,
            Arrangement = edition.Arrangement ?? pack.Definition.Arrangement,
        },
    };

    private static FrozenDictionary<QuestionBlock, int> Number(Pack pack) =>
        pack.Guides
            .SelectMany(guide => guide.Sections)
            .SelectMany(section => section.Blocks)
            .OfType<QuestionBlock>()
            .Select((question, index) => KeyValuePair.Create(question, index + 1))
            .ToFrozenDictionary(ReferenceComparer<QuestionBlock>.Instance);

    private static DataMap PackMap(Pack pack, Slots slots)
    {
        var definition = pack.Definition;
        var texts = new PackTextTree(definition.Language, slots, true);
        return new DataMapBuilder
        {
            { "id", definition.Id.Name },
            { "title", texts.Text(definition.Title) },
            { "subtitle", texts.Text(definition.Subtitle) },
            { "about", texts.Text(definition.About) },
            { "audience", definition.Audience.Name },
            { "language", Reading.Choices.NameOf(definition.Language) },
            { "bilingual", definition.Language == PackLanguage.Bilingual },
            { "arrangement", Reading.Choices.NameOf(definition.Arrangement) },
            { "abilities", Abilities(definition) },
            { "front", FrontMatterTree.Build(pack) },
        }.Build();
    }

    private static DataList? Abilities(PackDefinition definition) => definition.Abilities.IsEmpty
        ? null
        : new DataList([.. definition.Abilities.Select(ability => (DataValue)new DataMapBuilder { { "id", ability.Id.Name }, { "weight", ability.Weight } }.Build())]);

    private static DataMap EditionMap(EditionDefinition edition, PackLanguage language) => new DataMapBuilder
    {
        { "id", edition.Id.Name },
        { "title", new PackTextTree(language, Slots.None, true).Text(edition.Title) },
        { "front_title", FrontMatterText.Quote(language == PackLanguage.Bilingual && edition.Title.En is { } en ? $"{edition.Title.Zh} {en}" : In(edition.Title, language)) },
        { "contents_depth", edition.ContentsDepth },
        { "shows", ShowsMap(edition) },
    }.Build();

    private static DataMap ShowsMap(EditionDefinition edition)
    {
        var map = new DataMapBuilder();
        foreach (var part in Enum.GetValues<EditionPart>())
            map.Add(Reading.Choices.NameOf(part).Replace('-', '_'), edition.Shows.Contains(part));
        return map.Build();
    }

    private static DataMap Totals(Pack pack)
    {
        QuestionBlock[] questions = [.. pack.Guides.SelectMany(g => g.Sections).SelectMany(s => s.Blocks).OfType<QuestionBlock>()];
        return new DataMapBuilder
        {
            { "questions", questions.Length },
            { "scenarios", pack.Guides.SelectMany(g => g.Sections).SelectMany(s => s.Blocks).OfType<ScenarioBlock>().Count() },
            { "minutes", (long)questions.Sum(question => question.Minutes ?? 0) },
            { "intent", questions.Count(question => question.Intent is not null) },
            { "outline", questions.Count(question => question.Answer.Points.Length > 0) },
            { "sample", questions.Count(question => question.Answer.Text is not null) },
            { "follow_ups", questions.Count(question => question.FollowUps.Length > 0) },
            { "red_flags", questions.Count(question => question.RedFlags.Length > 0) },
        }.Build();
    }

    internal static string In(LocalizedText text, PackLanguage language) =>
        (language == PackLanguage.En ? text.En ?? text.Zh : text.Zh ?? text.En) ?? "";
}

/// <summary>What the front matter of the Markdown needs, each value already quoted for YAML.</summary>
file static class FrontMatterTree
{
    public static DataMap Build(Pack pack)
    {
        var definition = pack.Definition;
        string? employer = pack.Employer is null ? null : PackTreeBuilder.In(pack.Employer.Name, definition.Language);
        return new DataMapBuilder
        {
            { "title", Quote(definition.Title, definition.Language) },
            { "subtitle", definition.Subtitle is null ? null : Quote(definition.Subtitle, definition.Language) },
            { "subtitle_en", definition.Language == PackLanguage.Bilingual && definition.Title.En is { } en ? FrontMatterText.Quote(en) : null },
            { "author", Authors(pack) is { Length: > 0 } authors ? FrontMatterText.Quote(authors) : null },
            { "keywords", definition.Keywords.Select(FrontMatterText.Quote) },
            { "language", definition.Language == PackLanguage.En ? "en" : "zh-CN" },
            { "employer", employer is null ? null : FrontMatterText.Quote(employer) },
            { "logo", pack.Employer?.Logo is { } logo ? Logo(logo, definition.Language) : null },
            { "disclaimer", pack.Employer?.Disclaimer is { } disclaimer ? Quote(disclaimer, definition.Language) : null },
        }.Build();
    }

    private static DataMap Logo(BrandLogo logo, PackLanguage language) => new DataMapBuilder
    {
        { "file", FrontMatterText.Quote(logo.Path) },
        { "alt", Quote(logo.Alternative, language) },
    }.Build();

    private static string Authors(Pack pack) =>
        string.Join("、", pack.Guides.Select(guide => guide.Source.Author).OfType<string>().Distinct());

    private static string Quote(LocalizedText text, PackLanguage language) => FrontMatterText.Quote(PackTreeBuilder.In(text, language));
}
