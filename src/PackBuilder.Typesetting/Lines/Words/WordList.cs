namespace PackBuilder.Typesetting.Lines.Words;

/// <summary>Words that a line of a title does not end in: of two to four characters, the common ones and those of interviews.</summary>
internal sealed class WordList
{
    public const int Longest = 4;

    private static readonly Lazy<WordList> Common = new(() => ReadResource("words-zh.txt"));

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _find;

    // Words of a line are parted by blanks; # starts a remark.
    private WordList(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                _words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        _find = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Read once, at the first title.</summary>
    public static WordList Chinese => Common.Value;

    /// <summary>Length of the longest word that a text starts with; 0 for none.</summary>
    public int WordAt(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(Longest, text.Length); length >= 2; length--)
        {
            if (_find.Contains(text[..length]))
                return length;
        }

        return 0;
    }

    private static WordList ReadResource(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new WordList(reader);
    }
}
