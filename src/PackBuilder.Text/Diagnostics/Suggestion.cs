using PackBuilder.Text.Romanization;

namespace PackBuilder.Text.Diagnostics;

/// <summary>"Did you mean": the known name nearest to a mistyped one.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate within a third of the name's length (at least one edit; a swap of neighbours is one edit), or
    /// null. Among equally near ones the first in ordinal order wins, so that messages are stable.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        int limit = Math.Max(1, name.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= limit && pair.candidate != name)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>A help sentence: the nearest name, or the list of what there is.</summary>
    public static Message Help(string name, IReadOnlyCollection<string> candidates)
    {
        // A mark of a Chinese keyboard made one name of several.
        if (name.IndexOfAny(['，', '、', '：']) is var at and >= 0)
            return name[at] == '：' ? (Message)$"'：' is a full-width colon: write : and a space" : $"'{name[at]}' is a full-width comma: write , between the names";
        if (candidates.Contains(Romanized(name)))
            return $"did you mean '{Romanized(name)}'?";
        if (Nearest(name, candidates) is { } nearest)
            return $"did you mean '{nearest}'?";
        return candidates.Count == 0
            ? (Message)"there is none"
            : $"available: {Message.List(candidates.Order(StringComparer.Ordinal))}";
    }

    // A file with a Chinese name has an id of pinyin.
    private static string Romanized(string name) => string.Join('-', string.Concat(
        name.EnumerateRunes().Select(rune => PinyinNames.Of(rune) is { } syllable ? $"-{syllable}-" : rune.ToString())).Split('-', StringSplitOptions.RemoveEmptyEntries));

    // Optimal string alignment: insert, delete, replace, and swap of two neighbours cost one each.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
