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
    private readonly FrozenDictionary<char, int> _longest;

    private WordTable(ImmutableArray<KeyValuePair<string, string>> words, ImmutableArray<KeyValuePair<string, string>> composed)
    {
        Words = words;
        words = words.AddRange(composed);
        _names = words.DistinctBy(word => word.Key).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.SelectMany(word => new[] { (First: word.Key[0], word.Key.Length), (First: char.ToUpperInvariant(word.Key[0]), word.Key.Length) })
            .GroupBy(word => word.First).ToFrozenDictionary(same => same.Key, same => same.Max(word => word.Length));
    }

    /// <summary>Each word, folded, with the name it belongs to, in the order of the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Words { get; }

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

    /// <summary>Whether a word begins with a character.</summary>
    public bool MayStart(char first) => _longest.ContainsKey(first);

    /// <summary>The longest word that a text has at a place. A Latin word must not go on after it.</summary>
    public (string Name, int Length)? LongestAt(string text, int start)
    {
        if (start >= text.Length || !_longest.TryGetValue(text[start], out int longest))
            return null;
        for (int length = Math.Min(longest, text.Length - start); length > 0; length--)
        {
            if (_lookup.TryGetValue(text.AsSpan(start, length), out string? name) && IsWhole(text, start + length))
                return (name, length);
        }

        return null;
    }

    private static bool IsWhole(string text, int end) =>
        end >= text.Length || !char.IsAsciiLetter(text[end]) || !char.IsAsciiLetter(text[end - 1]);

    // Latin words are separated by a blank, and go with Latin words only.
    private static string Compose(string before, string head) =>
        char.IsAsciiLetter(before[^1]) != char.IsAsciiLetter(head[0]) ? head : char.IsAsciiLetter(head[0]) ? $"{before} {head}" : before + head;

    private static string Fold(string word) => word.ToLowerInvariant();
}
