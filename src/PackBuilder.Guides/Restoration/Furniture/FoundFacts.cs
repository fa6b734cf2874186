
namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>Joins what several lines of furniture say: the first statement of each kind holds, tags add up.</summary>
internal static class FoundFacts
{
    public static FoundMetadata Join(FoundMetadata first, FoundMetadata second) =>
        ReferenceEquals(second, FoundMetadata.None)
            ? first
            : first with
            {
                Title = first.Title ?? second.Title,
                Author = first.Author ?? second.Author,
                Published = first.Published ?? second.Published,
                Category = first.Category ?? second.Category,
                IsExcerpt = first.IsExcerpt || second.IsExcerpt,
                Tags = [.. first.Tags.Union(second.Tags, StringComparer.Ordinal)],
            };
}
