using System.Collections.Immutable;
using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Differences;

/// <summary>Compares trees by what they hold.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(DataValue? one, DataValue? other) => (one, other) switch
    {
        (DataMap a, DataMap b) => Differing(a.Entries, b.Entries).IsEmpty,
        (DataList a, DataList b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (DataMap or DataList, _) or (_, DataMap or DataList) => false,
        _ => Equals(one, other),
    };

    /// <summary>Names that only one side has, or that hold something else on the other.</summary>
    public static ImmutableArray<string> Differing(
        ImmutableArray<KeyValuePair<string, DataValue>> one, ImmutableArray<KeyValuePair<string, DataValue>> other)
    {
        var left = one.ToDictionary();
        var right = other.ToDictionary();
        return [.. one.Concat(other).Select(entry => entry.Key).Distinct().Where(key => !AreEqual(left.GetValueOrDefault(key), right.GetValueOrDefault(key)))];
    }
}
