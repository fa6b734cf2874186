using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Finds what packs and employers mention by id, and reports what is not there.</summary>
internal sealed class References(ImmutableArray<Guide> guides, bool mayBeAbsent)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The question that <c>id</c> or <c>guide/id</c> names, or null with a diagnostic.</summary>
    public QuestionKey? Question(Named name)
    {
        QuestionKey[] found = [.. AllQuestions().Where(key => key.Question == name.Name || key.ToString() == name.Name)];
        if (found.Length == 1)
            return found[0];
        if (found.Length > 1)
            Add(PackErrors.AmbiguousId(name, found.Select(key => key.Guide)));
        else if (!mayBeAbsent)
            Add(PackErrors.UnknownId("question", name, [.. AllQuestions().Select(key => key.Question).Distinct()]));
        return null;
    }

    public void Section(Named name)
    {
        string[] known = [.. guides.SelectMany(guide => guide.Sections).Select(section => section.Id).Distinct()];
        Known("section", name, known);
    }

    public void Tag(Named name)
    {
        string[] known =
        [
            .. guides.SelectMany(guide => guide.Sections)
                .SelectMany(section => section.Tags.Concat(section.Blocks.SelectMany(block => block.Tags)))
                .Distinct(),
        ];
        Known("tag", name, known);
    }

    public void Known(string kind, Named name, IReadOnlyCollection<string> known)
    {
        if (!mayBeAbsent && !known.Contains(name.Name))
            Add(PackErrors.UnknownId(kind, name, known));
    }

    private IEnumerable<QuestionKey> AllQuestions() =>
        from guide in guides
        from section in guide.Sections
        from block in section.Blocks
        where block is QuestionBlock && block.Id is not null
        select new QuestionKey(guide.Id, block.Id!);
}
