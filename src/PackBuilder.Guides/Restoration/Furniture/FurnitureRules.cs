using System.Collections.Immutable;
using PackBuilder.Guides.Model;

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
        new RunningHeadRule(),
        new RepeatedTitleRule(),
        new LegalRunRule(),
        new NavigationRule(),
    ];

    /// <summary>Those that can find something in a format: only page numbers and running heads get into a file that no site had its hands on.</summary>
    public static IEnumerable<FurnitureRule> For(SourceFormat format) =>
        InOrder.Where(rule => format.HasSiteFurniture || rule is PageNumberRule or RunningHeadRule);
}
