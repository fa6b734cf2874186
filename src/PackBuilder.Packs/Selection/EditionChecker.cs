using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>
/// Checks that the tags that an edition asks for are tags of the project. They need not be in its guides: an edition is for any pack,
/// and is not made where it has nothing to show.
/// </summary>
public static class EditionChecker
{
    public static ImmutableArray<Diagnostic> Check(EditionDefinition edition, GuideLibrary library)
    {
        var references = new NamedParts(library.Guides, mayBeAbsent: library.IsForeign || library.Tags.IsEmpty) { Vocabulary = library.Tags };
        foreach (var tag in edition.SectionTags.Concat(edition.WithoutTags))
            references.KnownTag(tag);
        return references.Diagnostics;
    }
}
