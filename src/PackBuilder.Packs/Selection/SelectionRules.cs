using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Says of a section or block which rule leaves it out, or null where none does.</summary>
internal sealed class SelectionRules(PackDefinition pack, EmployerProfile? employer)
{
    private readonly EmployerExclusion _employer = employer?.Exclude ?? EmployerExclusion.None;

    private readonly ImmutableArray<string> _world = Tailored.World(pack, employer);

    /// <param name="ancestors">Ids of the section and of those it stands below.</param>
    public Ruling? Excludes(Section section, IReadOnlyCollection<string> ancestors)
    {
        if (!IsFor(section.Audience))
            return Ruling.Setting($"audience: {string.Join(", ", section.Audience)}", null);
        if (Find(pack.Sections.Exclude, section.Id) is { } excluded)
            return Ruling.Setting("sections: exclude", excluded.At);
        if (Find(_employer.Sections, section.Id) is { } unwanted)
            return Ruling.Employer("sections", unwanted.At);
        return EmployerTag(section.Tags) ?? (IsAmongOnly(ancestors) ? null : new Ruling("not in sections: only", pack.Sections.Only[0].At) { SparesSubsections = true });
    }

    public Ruling? Excludes(Guide guide, Section section, GuideBlock block)
    {
        if (!IsFor(block.Audience))
            return Ruling.Setting($"audience: {string.Join(", ", block.Audience)}", null);
        return (block is QuestionBlock question ? Excludes(guide, section, question) : null) ?? EmployerTag(block.Tags);
    }

    private Ruling? Excludes(Guide guide, Section section, QuestionBlock question)
    {
        if (Worlds.Contradict(question.For, _world))
            return Ruling.Setting($"for: {string.Join(", ", question.For)}", null);
        var filter = pack.Questions;
        var tags = question.Tags.AddRange(section.Tags);
        if (filter.TagsNone.FirstOrDefault(tag => tags.Contains(tag.Name)) is { } unwanted)
            return Ruling.Setting($"tags_none: {unwanted}", unwanted.At);
        if (!filter.TagsAny.IsEmpty && !tags.IsEmpty && !filter.TagsAny.Any(tag => tags.Contains(tag.Name)))
            return new Ruling("none of tags_any", filter.TagsAny[0].At);
        if (!filter.Kinds.IsEmpty && question.Kind is { } kind && !filter.Kinds.Any(name => name.Name == kind))
            return Ruling.Setting($"kind: {kind}", filter.Kinds[0].At);
        if (!filter.Difficulty.IsEmpty && question.Difficulty is { } difficulty && !filter.Difficulty.Contains(difficulty))
            return Ruling.Setting($"difficulty: {difficulty}", pack.Settings.FirstOrDefault(setting => setting.Path == "include.questions.difficulty")?.At);
        if (!filter.Only.IsEmpty && Find(filter.Only, guide, question) is null)
            return new Ruling("not in questions: only", filter.Only[0].At);
        if (Find(filter.Exclude, guide, question) is { } excluded)
            return Ruling.Setting("questions: exclude", excluded.At);
        return Find(_employer.Questions, guide, question) is { } other ? Ruling.Employer("questions", other.At) : null;
    }

    private bool IsFor(ImmutableArray<string> audience) => audience.IsEmpty || audience.Contains(pack.Audience.Name);

    private bool IsAmongOnly(IReadOnlyCollection<string> ancestors) =>
        pack.Sections.Only.IsEmpty || pack.Sections.Only.Any(name => ancestors.Contains(name.Name));

    private Ruling? EmployerTag(ImmutableArray<string> tags) =>
        _employer.Tags.FirstOrDefault(name => tags.Contains(name.Name)) is { } tag ? Ruling.Employer($"tag {tag}", tag.At) : null;

    private static Named? Find(ImmutableArray<Named> names, string id) => names.FirstOrDefault(name => name.Name == id);

    private static Named? Find(ImmutableArray<Named> names, Guide guide, QuestionBlock question) =>
        question.Id is { } id ? Find(names, id) ?? Find(names, $"{guide.Id}/{id}") : null;
}
