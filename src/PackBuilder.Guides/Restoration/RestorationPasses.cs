using System.Collections.Immutable;

namespace PackBuilder.Guides.Restoration;

/// <summary>All repairs in their order.</summary>
internal static class RestorationPasses
{
    public static ImmutableArray<RestorationPass> InOrder { get; } = [];
}
