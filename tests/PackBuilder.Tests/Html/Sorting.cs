using System.Collections.Immutable;

namespace PackBuilder.Tests.Html;

internal static class Sorting
{
    public static ImmutableSortedDictionary<string, string> ToSorted(this IEnumerable<KeyValuePair<string, string>> pairs) => pairs.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
