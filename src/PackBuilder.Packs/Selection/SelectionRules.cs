using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>Says of a section or block which rule leaves it out, or null where none does.</summary>
internal sealed class SelectionRules(PackDefinition pack, EmployerProfile? employer)
{
    private readonly EmployerExclusion _employer = employer?.Exclude ?? EmployerExclusion.None;

    /// <param name="ancestors">Ids of the section and of those it stands below.</param>
    public string? LeavesOut(Section section, IReadOnlyCollection<string> ancestors)
    {
        if (!IsFor(section.Audience))
            return $"audience: {string.Join(", ", section.Audience)}";
        if (!pack.Sections.Only.IsEmpty && !pack.Sections.Only.Any(name => ancestors.Contains(name.Name)))
            return "not in sections: only";
        if (Names(pack.Sections.Exclude, section.Id))
            return "sections: exclude";
        if (Names(_employer.Sections, section.Id))
            return "employer: exclude sections";
        return EmployerTag(section.Tags);
    }

    public string? LeavesOut(Guide guide, Section section, GuideBlock block)
    {
        if (!IsFor(block.Audience))
            return $"audience: {string.Join(", ", block.Audience)}";
        return (block is QuestionBlock question ? LeavesOut(guide, section, question) : null) ?? EmployerTag(block.Tags);
    }

    private string? LeavesOut(Guide guide, Section section, QuestionBlock question)
    {
        var filter = pack.Questions;
        var tags = question.Tags.AddRange(section.Tags);
        if (filter.TagsNone.FirstOrDefault(tags.Contains) is { } unwanted)
            return $"tags_none: {unwanted}";
        if (!filter.TagsAny.IsEmpty && !tags.IsEmpty && !filter.TagsAny.Any(tags.Contains))
            return "none of tags_any";
        if (!filter.Kinds.IsEmpty && question.Kind is { } kind && !filter.Kinds.Contains(kind))
            return $"kind: {kind}";
        if (!filter.Difficulty.IsEmpty && question.Difficulty is { } difficulty && !filter.Difficulty.Contains(difficulty))
            return $"difficulty: {difficulty}";
        if (NamesQuestion(filter.Exclude, guide, question))
            return "questions: exclude";
        return NamesQuestion(_employer.Questions, guide, question) ? "employer: exclude questions" : null;
    }

    private bool IsFor(ImmutableArray<string> audience) => audience.IsEmpty || audience.Contains(pack.Audience);

    private string? EmployerTag(ImmutableArray<string> tags) =>
        _employer.Tags.FirstOrDefault(name => tags.Contains(name.Name)) is { } tag ? $"employer: exclude tag {tag}" : null;

    private static bool Names(ImmutableArray<Named> names, string id) => names.Any(name => name.Name == id);

    private static bool NamesQuestion(ImmutableArray<Named> names, Guide guide, QuestionBlock question) =>
        question.Id is { } id && (Names(names, id) || Names(names, $"{guide.Id}/{id}"));
}
