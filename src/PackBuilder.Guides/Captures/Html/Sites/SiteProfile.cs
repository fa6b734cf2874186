using System.Collections.Immutable;

namespace PackBuilder.Guides.Captures.Html.Sites;

/// <summary>How the pages of a site are built. All places are CSS selectors.</summary>
/// <param name="When">Any of them on a page makes it one of the site.</param>
/// <param name="Content">Holds the article and is never left out.</param>
/// <param name="Furniture">The rule that takes an element out, by selector.</param>
/// <param name="HasUploads">It shows files of others: the author that a page states only put the file there.</param>
internal sealed record SiteProfile(
    string Site, ImmutableArray<string> When, ImmutableArray<string> Content, string? Title, string? Author, string? Published,
    ImmutableArray<KeyValuePair<string, string>> Furniture, bool HasUploads);
