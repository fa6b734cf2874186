using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>A part of a package, with what it points to.</summary>
/// <param name="Name">Its path in the package, without a slash before it.</param>
internal sealed record DocxPart(string Name, string ContentType, ImmutableArray<DocxRelation> Relations)
{
    private readonly ImmutableDictionary<string, DocxRelation> _byId = Relations.Reverse().DistinctBy(relation => relation.Id).ToImmutableDictionary(relation => relation.Id);

    public DocxRelation? Relation(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}

/// <param name="Type">The last word of the relationship's type, the same in both forms of the standard: <c>header</c>, <c>image</c>.</param>
/// <param name="Target">The path of the part; null for something outside the package.</param>
internal sealed record DocxRelation(string Id, string Type, string? Target);
