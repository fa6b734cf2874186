using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>Which blocks a document refers to.</summary>
public static class ReferencedIds
{
    /// <summary>Ids of the blocks that references call by their names or numbers.</summary>
    public static ImmutableSortedSet<string> Named(Document document) => Of(document, kind => kind != ReferenceKind.Page);

    /// <summary>Ids of the blocks of which references say on which page they stand.</summary>
    public static ImmutableSortedSet<string> OnPages(Document document) => Of(document, kind => kind == ReferenceKind.Page);

    private static ImmutableSortedSet<string> Of(Document document, Func<ReferenceKind, bool> isOfKind) =>
        DocumentWalk.Blocks(document.Blocks)
            .SelectMany(DocumentWalk.InlinesOf)
            .SelectMany(DocumentWalk.Inlines)
            .OfType<Reference>()
            .Where(reference => isOfKind(reference.Kind))
            .Select(reference => reference.Id)
            .ToImmutableSortedSet(StringComparer.Ordinal);
}
