using Xunit.v3;

namespace PackBuilder.Tests.Support;

/// <summary>Names the tier of all tests of a class, as the trait "Tier".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TierAttribute(Tier tier) : Attribute, ITraitAttribute
{
    public const string Trait = "Tier";

    public Tier Tier => tier;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Trait, NameOf(tier))];

    /// <summary>As it is written on the command line.</summary>
    public static string NameOf(Tier tier) => tier.ToString().ToLowerInvariant();
}
