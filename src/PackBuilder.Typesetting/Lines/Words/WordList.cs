using System.Globalization;

namespace PackBuilder.Typesetting.Lines.Words;

/// <summary>Words of two to four characters that a line of a title does not end in: those of interviews, and frequent ones.</summary>
internal sealed class WordList
{
    public const int Longest = 4;

    /// <summary>Of the words of interviews: as of frequent ones.</summary>
    private const int OwnLevel = 42;

    private static readonly Lazy<WordList> Common = new(() => new WordList("words-zh.txt", "frequent-words-zh.txt"));

    private readonly Dictionary<string, int> _levels = new(6000, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _find;

    private WordList(params ReadOnlySpan<string> resources)
    {
        _find = _levels.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string name in resources)
            Read(name);
    }

    /// <summary>Read once, at the first title.</summary>
    public static WordList Chinese => Common.Value;

    /// <summary>Four times the natural logarithm of how often a word is met with; 0 for what is none.</summary>
    public int LevelOf(ReadOnlySpan<char> text) => _find.TryGetValue(text, out int level) ? level : 0;

    // Words of a line are separated by spaces, in front of them their level where they have one; # starts a remark.
    private void Read(string name)
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            int level = OwnLevel;
            foreach (var part in line.AsSpan().Split(' '))
            {
                var word = line.AsSpan(part);
                if (word.IsEmpty)
                    continue;
                if (char.IsAsciiDigit(word[0]))
                    level = int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);
                else
                    _find.TryAdd(word, level);
            }
        }
    }
}
