using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>
/// A key in front of each question, and none after the last one: read as they stand, each question would have the key of the next. The
/// keys move after the options that they choose from.
/// </summary>
internal static class KeysAbove
{
    private const int Fewest = 3;

    public static void Apply(LineFacts[] facts)
    {
        int[] starts = [.. Enumerable.Range(0, facts.Length).Where(i => facts[i] is { Number: not null, Label: null } or { Label.Field: BankField.Question })];
        int first = Array.FindIndex(starts, start => start > 0 && IsKey(facts[start - 1]));
        if (first < 0 || starts.Length - first < Fewest)
            return;
        starts = starts[first..];
        // One question of another kind among them, or a key that stands elsewhere as well, and nothing is sure.
        if (!starts.All(start => IsKey(facts[start - 1])) || facts.Count(IsKey) != starts.Length || !facts[..(starts[0] - 1)].All(fact => fact.Options.IsEmpty))
            return;
        for (int k = 0; k < starts.Length; k++)
        {
            int end = k + 1 < starts.Length ? starts[k + 1] - 1 : facts.Length;
            int last = Math.Max(starts[k], Array.FindLastIndex(facts, end - 1, end - starts[k], fact => !fact.Options.IsEmpty));
            var key = facts[starts[k] - 1];
            Array.Copy(facts, starts[k], facts, starts[k] - 1, last - starts[k] + 1);
            facts[last] = key;
        }
    }

    private static bool IsKey(LineFacts fact) => fact is { IsAnswer: true, Label.Rest: var rest } && KeyText.Read(rest) is { IsWhole: true };
}
