using System.Collections.Immutable;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>All rules in their order: those that know a line by itself first, then those that look at what was found.</summary>
internal static class FurnitureRules
{
    public static ImmutableArray<FurnitureRule> InOrder { get; } =
    [
        new BreadcrumbRule(),
        new PageNumberRule(),
        new PageHeadRule(),
        new ViewerNoticeRule(),
        new HashtagRule(),
        new BylineRule(),
        new SourceNoteRule(),
        new ImageCreditRule(),
        new SiteControlsRule(),
        new CommentFormRule(),
        new LegalNoticeRule(),
        new AdvertRule(),
        new NeighbourPageRule(),
        new RepeatedTitleRule(),
        new LegalRunRule(),
        new NavigationRule(),
    ];
}
