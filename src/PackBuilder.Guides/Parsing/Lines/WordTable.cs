using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>
/// A table of words of this folder: lines <c>name: word | word</c>; a line that starts with # is a comment. The words of the line
/// <c>~:</c> may stand in front of every word that is written with a <c>~</c>.
/// </summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenSet<char> _firsts;

    private WordTable(ImmutableArray<KeyValuePair<string, string>> words, ImmutableArray<KeyValuePair<string, string>> composed)
    {
        Words = words;
        words = words.AddRange(composed);
        Longest = words.Max(word => word.Key.Length);
        _names = words.DistinctBy(word => word.Key).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _firsts = words.SelectMany(word => new[] { word.Key[0], char.ToUpperInvariant(word.Key[0]) }).ToFrozenSet();
    }

    /// <summary>Each word, folded, with the name it belongs to, in the order of the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Words { get; }

    /// <summary>Characters of the longest word.</summary>
    public int Longest { get; }

    public static WordTable Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource '{resource}' is missing");
        using var reader = new StreamReader(stream);
        var words = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var heads = new List<KeyValuePair<string, string>>();
        string[] before = [];
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':');
            if (line.StartsWith('#') || colon < 0)
                continue;
            string name = line[..colon].Trim();
            string[] listed = [.. line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Fold)];
            if (name == "~")
                before = listed;
            else
                words.AddRange(listed.Select(word => new KeyValuePair<string, string>(word.TrimStart('~'), name)));
            heads.AddRange(listed.Where(word => word[0] == '~').Select(word => new KeyValuePair<string, string>(word[1..], name)));
        }

        return new WordTable(words.ToImmutable(), [.. heads.SelectMany(head => before.Select(word => new KeyValuePair<string, string>(Compose(word, head.Key), head.Value)))]);
    }

    /// <summary>The name that a whole word belongs to, or null.</summary>
    public string? NameOf(string word) => _names.GetValueOrDefault(word.Trim());

    /// <summary>The longest word that a text has at a place. A Latin word must not go on behind it.</summary>
    public (string Name, int Length)? LongestAt(string text, int start)
    {
        if (start >= text.Length || !_firsts.Contains(text[start]))
            return null;
        for (int length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            if (_lookup.TryGetValue(text.AsSpan(start, length), out string? name) && IsWhole(text, start + length))
                return (name, length);
        }

        return null;
    }

    private static bool IsWhole(string text, int end) =>
        end >= text.Length || !char.IsAsciiLetter(text[end]) || !char.IsAsciiLetter(text[end - 1]);

    // Latin words are parted by a blank, and go with Latin words only.
    private static string Compose(string before, string head) =>
        char.IsAsciiLetter(before[^1]) != char.IsAsciiLetter(head[0]) ? head : char.IsAsciiLetter(head[0]) ? $"{before} {head}" : before + head;

    private static string Fold(string word) => word.ToLowerInvariant();
}
