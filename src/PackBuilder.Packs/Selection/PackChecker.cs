using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>Checks that what a pack mentions is there: guides, and in them sections, questions, tags, kinds and its audience.</summary>
public static class PackChecker
{
    public static ImmutableArray<Diagnostic> Check(PackDefinition pack, GuideLibrary library) => Choose(pack, null, library).Diagnostics;

    /// <summary>Whether a message says of a pack that a guide it names has errors of its own.</summary>
    public static bool SaysThatGuideIsBroken(Diagnostic diagnostic) => diagnostic.Code == PackErrors.BrokenGuideCode;

    /// <summary>The guides of a pack for an employer, and what is wrong with the names that the pack mentions.</summary>
    internal static (ImmutableArray<Guide> Guides, ImmutableArray<Diagnostic> Diagnostics) Choose(PackDefinition pack, EmployerProfile? employer, GuideLibrary library)
    {
        // An employer's own references were checked once, against everything; here they may point to guides outside this pack.
        var own = new NamedParts([], library.IsForeign);
        var chosen = GuideChoice.Choose(pack, employer, library, own);
        bool isWhole = own.Diagnostics.All(d => d.Severity != Severity.Error);

        // What a guide that was misspelt may hold is in one of the others, what a broken one holds is not known.
        bool isBroken = library.Broken.Any(guide => pack.Guides.IsEmpty || pack.Guides.Any(name => name.Name == guide));
        var references = new NamedParts(isWhole ? chosen : library.Guides, library.IsForeign || isBroken) { Vocabulary = library.Tags, Elsewhere = library.Guides };
        Check(pack, library, references);
        return (chosen, own.Diagnostics.AddRange(references.Diagnostics));
    }

    private static void Check(PackDefinition pack, GuideLibrary library, NamedParts references)
    {
        var filter = pack.Questions;
        references.Known("audience", pack.Audience, [.. library.Audiences.Append(pack.Id.Name).Distinct()]);
        foreach (var section in pack.Sections.Only.Concat(pack.Sections.Exclude).Concat(pack.Order.Sections))
            references.Section(section);
        foreach (var question in filter.Only.Concat(filter.Exclude).Concat(filter.Distinct).Concat(pack.Emphasis.Questions).Concat(pack.Core))
            references.Question(question);
        foreach (var tag in filter.TagsAny.Concat(filter.TagsNone).Concat(pack.Emphasis.Tags))
            references.Tag(tag);
        foreach (var code in pack.Codes)
            references.Guide(code.Guide);
        foreach (var kind in filter.Kinds)
            references.Kind(kind);
        if (pack.Draw is { } draw)
            Check(draw, references);
    }

    private static void Check(Draw draw, NamedParts references)
    {
        foreach (var quota in draw.Sections)
            references.Section(quota.Of);
        foreach (var quota in draw.Kinds)
            references.Kind(quota.Of);
        foreach (var quota in draw.Guides)
            references.Guide(quota.Of);
    }
}
