using System.Text;

namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>
/// Traditional to Simplified by OpenCC's tables: at each place the longest known phrase, else the character. The tables are
/// read once and never change.
/// </summary>
internal sealed class Simplifier
{
    private static readonly Lazy<Simplifier> _default = new(() => new Simplifier(ChineseTables.Pairs("simplify.txt.gz")));
    private static readonly Lazy<Simplifier> _traditional = new(() => new Simplifier(TraditionalPairs()));
    private static readonly Lazy<Simplifier> _taiwan = new(() => new Simplifier(TraditionalPairs().Concat(ChineseTables.Pairs("taiwan-words.txt.gz"))));

    private readonly char[] _characters = new char[char.MaxValue + 1];
    private readonly Dictionary<char, List<KeyValuePair<string, string>>> _phrases = [];

    /// <param name="table">Of two entries for the same key the later one counts.</param>
    public Simplifier(IEnumerable<KeyValuePair<string, string>> table)
    {
        foreach (var entry in table.GroupBy(entry => entry.Key, (_, same) => same.Last()))
        {
            if (entry.Key.Length == 1)
                _characters[entry.Key[0]] = entry.Value[0];
            else
                AddPhrase(entry);
        }

        foreach (var phrases in _phrases.Values)
            phrases.Sort((a, b) => a.Key.Length != b.Key.Length ? b.Key.Length - a.Key.Length : string.CompareOrdinal(a.Key, b.Key));
    }

    public static Simplifier Default => _default.Value;

    /// <summary>For text that is known to be Traditional: with the words of this trade beside the general tables.</summary>
    public static Simplifier OfTraditionalText => _traditional.Value;

    /// <summary>The same, which also says in words of the mainland what Taiwan says in others.</summary>
    public static Simplifier OfTaiwanText => _taiwan.Value;

    /// <summary>The Simplified form of one character, by itself.</summary>
    public char this[char c] => _characters[c] is '\0' ? c : _characters[c];

    /// <summary>True for a character that Simplified Chinese writes otherwise.</summary>
    public bool IsTraditional(char c) => _characters[c] is not '\0';

    /// <param name="isProtected">Positions that stay as they are.</param>
    public string Convert(string text, ProtectedSpans isProtected)
    {
        StringBuilder? output = null;
        for (int i = 0; i < text.Length;)
        {
            var (length, to) = isProtected[i] ? (1, null) : Find(text, i);
            if (to is not null && output is null && !text.AsSpan(i, length).SequenceEqual(to))
                output = new StringBuilder(text, 0, i, text.Length + 16);
            if (output is not null)
                _ = to is null ? output.Append(text, i, length) : output.Append(to);
            i += length;
        }

        return output?.ToString() ?? text;
    }

    private static IEnumerable<KeyValuePair<string, string>> TraditionalPairs() =>
        ChineseTables.Pairs("simplify.txt.gz").Concat(ChineseTables.WrittenPairs("traditional-words.txt"));

    private (int Length, string? To) Find(string text, int at)
    {
        if (_phrases.TryGetValue(text[at], out var phrases))
        {
            foreach (var (from, to) in phrases)
            {
                if (string.CompareOrdinal(text, at, from, 0, from.Length) == 0)
                    return (from.Length, to);
            }
        }

        char simple = _characters[text[at]];
        return (1, simple is '\0' ? null : simple.ToString());
    }

    private void AddPhrase(KeyValuePair<string, string> entry)
    {
        if (!_phrases.TryGetValue(entry.Key[0], out var phrases))
            _phrases.Add(entry.Key[0], phrases = []);
        phrases.Add(entry);
    }
}
