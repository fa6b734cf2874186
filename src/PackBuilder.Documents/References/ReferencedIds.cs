using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>Which blocks a document refers to.</summary>
public static class ReferencedIds
{
    /// <summary>Ids of the blocks that references of a kind name.</summary>
    public static ImmutableSortedSet<string> Of(Document document, ReferenceKind kind) =>
        DocumentWalk.Blocks(document.Blocks)
            .SelectMany(DocumentWalk.InlinesOf)
            .SelectMany(DocumentWalk.Inlines)
            .OfType<Reference>()
            .Where(reference => reference.Kind == kind)
            .Select(reference => reference.Id)
            .ToImmutableSortedSet(StringComparer.Ordinal);
}
