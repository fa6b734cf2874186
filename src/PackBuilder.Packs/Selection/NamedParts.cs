using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Finds what packs and employers mention by id, and reports what is not there.</summary>
/// <param name="mayBeAbsent">Names that are nowhere are no mistake.</param>
internal sealed class NamedParts(ImmutableArray<Guide> guides, bool mayBeAbsent)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ILookup<string, QuestionKey> _questions = Questions(guides).ToLookup(key => key.Question, StringComparer.Ordinal);

    /// <summary>Questions that another one stands for: whoever names them means that one.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>The tags that the project allows, whether a guide has them or not.</summary>
    public ImmutableArray<string> Vocabulary { get; init; } = [];

    /// <summary>Guides that are there, whether they are among those that are looked in or not.</summary>
    public ImmutableArray<Guide> Elsewhere { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The question that <c>id</c> or <c>guide/id</c> names, or null with a diagnostic.</summary>
    public QuestionKey? Question(Named name)
    {
        QuestionKey[] found = [.. Named(name.Name, _questions), .. Merged(name.Name)];
        if (found.Length == 1)
            return found[0];
        if (found.Length > 1)
            Add(PackErrors.AmbiguousId(name, found.Select(key => key.Guide)));
        else if (!mayBeAbsent)
            Add(Named(name.Name, Questions(Elsewhere).ToLookup(key => key.Question, StringComparer.Ordinal)).ToArray() is [var other, ..]
                ? PackErrors.QuestionElsewhere(name, other.Guide)
                : PackErrors.UnknownId("question", name, [.. _questions.Select(group => group.Key)]));
        return null;
    }

    public void Guide(Named name) => Known("guide", name, [.. guides.Select(guide => guide.Id)]);

    public void Section(Named name)
    {
        string[] known = [.. guides.SelectMany(guide => guide.Sections).Select(section => section.Id).Distinct()];
        Known("section", name, known);
    }

    /// <summary>A tag of the guides; one that the project knows and no guide has is only a warning.</summary>
    public void Tag(Named name)
    {
        if (!mayBeAbsent && Vocabulary.Contains(name.Name) && !Tags().Contains(name.Name))
            Add(PackErrors.UnusedTag(name));
        else
            KnownTag(name);
    }

    /// <summary>A tag of the guides or of the project's list.</summary>
    public void KnownTag(Named name) => Known("tag", name, [.. Tags().Union(Vocabulary)]);

    public void Kind(Named name)
    {
        string[] known =
        [
            .. guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>()
                .Select(question => question.Kind).OfType<string>().Distinct(),
        ];
        Known("kind of question", name, known);
    }

    public void Known(Message kind, Named name, IReadOnlyCollection<string> known)
    {
        if (!mayBeAbsent && !known.Contains(name.Name))
            Add(PackErrors.UnknownId(kind, name, known));
    }

    private IEnumerable<string> Tags() => guides.SelectMany(guide => guide.Sections)
        .SelectMany(section => section.Tags.Concat(section.Blocks.SelectMany(block => block.Tags)))
        .Distinct();

    private static IEnumerable<QuestionKey> Named(string name, ILookup<string, QuestionKey> questions)
    {
        int slash = name.IndexOf('/');
        return slash < 0 ? questions[name] : questions[name[(slash + 1)..]].Where(key => key.Guide == name[..slash]);
    }

    private IEnumerable<QuestionKey> Merged(string name) => Merges
        .Where(merge => merge.KeptId is not null && merge.MergedId is { } id && (name == $"{merge.Merged.Guide}/{id}" || name == id && id != merge.KeptId))
        .Select(merge => new QuestionKey(merge.Kept.Guide, merge.KeptId!))
        .Distinct();

    private static IEnumerable<QuestionKey> Questions(ImmutableArray<Guide> guides) =>
        from guide in guides
        from section in guide.Sections
        from block in section.Blocks
        where block is QuestionBlock && block.Id is not null
        select new QuestionKey(guide.Id, block.Id!);
}
