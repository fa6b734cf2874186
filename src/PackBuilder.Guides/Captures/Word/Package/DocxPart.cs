using System.Collections.Immutable;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Word.Package;

/// <summary>A part of a package, with what it points to.</summary>
/// <param name="Name">Its path in the package, without a slash before it.</param>
internal sealed record DocxPart(string Name, string ContentType, ImmutableArray<Relationship> Relations)
{
    private readonly ImmutableDictionary<string, Relationship> _byId = Relations.Reverse().DistinctBy(relation => relation.Id).ToImmutableDictionary(relation => relation.Id);

    public Relationship? Relation(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}
