namespace PackBuilder.Typesetting.Lines.Hyphenation;

/// <summary>Divides the words of one language: by a list of words, and by patterns where a word is not in it.</summary>
public sealed class WordDivider
{
    /// <summary>Longer ones are no words.</summary>
    public const int LongestWord = 64;

    /// <summary>Shorter words are not worth a hyphen.</summary>
    public const int ShortestWord = 6;

    private const int LeastBefore = 2;
    private const int LeastAfter = 3;

    private static readonly Lazy<WordDivider> AmericanEnglish = new(() => ReadResource("hyphenation-en-us.txt"));

    private readonly PatternTable _patterns;
    private readonly Dictionary<string, ulong> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _find;

    /// <summary>Lines of <c>[patterns]</c>, then lines of <c>[words]</c> with their hyphens; # starts a remark.</summary>
    /// <exception cref="FormatException">A line is neither.</exception>
    public WordDivider(TextReader reader)
    {
        var patterns = new List<string>(5000);
        bool inWords = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                inWords = line == "[words]";
            else if (inWords)
                AddWord(line);
            else
                patterns.Add(line);
        }

        _patterns = new PatternTable(patterns);
        _find = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>American English. Read once, at the first English word.</summary>
    public static WordDivider English => AmericanEnglish.Value;

    /// <summary>Where a word may be divided: at least two letters before and three after.</summary>
    /// <param name="word">Small letters a to z.</param>
    /// <returns>Bit i is set where it may be divided after letter i (from 0).</returns>
    public ulong Divisions(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
            return 0;
        ulong all = _find.TryGetValue(word, out ulong listed) ? listed : _patterns.Divisions(word);
        ulong allowed = (1ul << word.Length - LeastAfter) - (1ul << LeastBefore - 1);
        return all & allowed;
    }

    private void AddWord(string line)
    {
        ulong divisions = 0;
        int letters = 0;
        foreach (char c in line)
        {
            if (c == '-' && letters > 0)
                divisions |= 1ul << letters - 1;
            else if (c is >= 'a' and <= 'z' && letters < LongestWord)
                letters++;
            else
                throw new FormatException($"'{line}' is not a word");
        }

        _words[line.Replace("-", "", StringComparison.Ordinal)] = divisions;
    }

    private static WordDivider ReadResource(string name)
    {
        using var stream = typeof(WordDivider).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new WordDivider(reader);
    }
}
