using PackBuilder.Packs.Model;

namespace PackBuilder.Building.Leaks;

/// <summary>
/// Finds which of many secrets stand in a text, in one walk over it: secrets are known by the letters that they start with.
/// </summary>
internal sealed class SecretIndex
{
    private readonly Dictionary<string, List<Secret>> _starts = new(StringComparer.Ordinal);

    public SecretIndex(IEnumerable<Secret> secrets)
    {
        foreach (var secret in secrets)
        {
            string start = secret.Folded[..Secrets.Shortest];
            if (!_starts.TryGetValue(start, out var list))
                _starts[start] = list = [];
            list.Add(secret);
        }
    }

    /// <param name="folded">Letters and digits alone, with line ends between texts that do not belong together.</param>
    /// <param name="guides">Ids of the guides whose secrets count.</param>
    public List<Secret> Find(string folded, IReadOnlySet<EditionPart> hidden, IReadOnlySet<string> guides)
    {
        var found = new List<Secret>();
        var starts = _starts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i + Secrets.Shortest <= folded.Length; i++)
        {
            if (!starts.TryGetValue(folded.AsSpan(i, Secrets.Shortest), out var list))
                continue;
            foreach (var secret in list)
            {
                if (hidden.Contains(secret.Part) && guides.Contains(secret.Guide.Id) && folded.AsSpan(i).StartsWith(secret.Folded, StringComparison.Ordinal))
                    found.Add(secret);
            }
        }

        return found;
    }
}
