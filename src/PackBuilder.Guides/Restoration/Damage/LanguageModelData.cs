using System.Globalization;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// The counts behind the model: those of the embedded words and sentences, read when they are first needed, and over them those
/// of the document in hand, which says the same things again and again.
/// </summary>
/// <param name="below">Counts to which these are added; null for the embedded ones.</param>
internal sealed class LanguageModelData(LanguageModelData? below)
{
    public const int LongestWord = 6;

    // Running text is rare and precious beside a dictionary.
    private const double SentenceWeight = 40;
    private const double EdgeWeight = 0.25;

    // Of the embedded counts; a document adds few.
    private const int Pairs = 124_000, Triples = 229_000, Words = 105_000, PerDocument = 1_000;

    // Words of so many characters are a key.
    private const int LongestKey = 4;

    // A hundred thousand words have one of these levels.
    private static readonly (double Frequency, double Weight)[] _weights = [.. Enumerable.Range(0, 64).Select(Weigh)];

    private readonly CountTable _pairs = new(below is null ? Pairs : PerDocument);
    private readonly CountTable _triples = new(below is null ? Triples : PerDocument);
    private readonly double[] _pairsFrom = new double[char.MaxValue + 1];
    private readonly CountTable _triplesFrom = new(below is null ? Pairs : PerDocument);
    private readonly double[] _singles = new double[char.MaxValue + 1];
    private readonly int[] _inSentences = new int[char.MaxValue + 1];
    private readonly int[] _beforeMarks = new int[char.MaxValue + 1];
    private readonly CountTable _words = new(below is null ? Words : 0);
    private readonly Dictionary<string, double> _longWords = [];
    private double _allSingles;
    private double _allWords;

    public double AllSingles => _allSingles + (below?.AllSingles ?? 0);

    public double AllWords => _allWords + (below?.AllWords ?? 0);

    public static LanguageModelData Read()
    {
        var data = new LanguageModelData(null);
        using var reader = new StreamReader(ChineseTables.Open("language-model.txt.gz"));
        var text = reader.ReadToEnd().AsSpan();
        for (; !text.IsEmpty && text[0] != '\n'; text = text[(text.IndexOf('\n') + 1)..])
        {
            int tab = text.IndexOf('\t');
            data.AddWord(text[..tab], int.Parse(text[(tab + 1)..text.IndexOf('\n')], NumberStyles.None, CultureInfo.InvariantCulture));
        }

        foreach (var sentence in text.Trim('\n').EnumerateLines())
            data.AddSentence(sentence);
        return data;
    }

    public double Single(char a) => _singles[a] + (below?.Single(a) ?? 0);

    public double Pair(char a, char b) => _pairs[Key(a, b)] + (below?.Pair(a, b) ?? 0);

    public double PairsFrom(char a) => _pairsFrom[a] + (below?.PairsFrom(a) ?? 0);

    public double Triple(char a, char b, char c) => _triples[Key(a, b, c)] + (below?.Triple(a, b, c) ?? 0);

    public double TriplesFrom(char a, char b) => _triplesFrom[Key(a, b)] + (below?.TriplesFrom(a, b) ?? 0);

    /// <summary>How often a character occurs in running text.</summary>
    public int InSentences(char a) => _inSentences[a] + (below?.InSentences(a) ?? 0);

    /// <summary>How often it does right before a punctuation mark.</summary>
    public int BeforeMarks(char a) => _beforeMarks[a] + (below?.BeforeMarks(a) ?? 0);

    /// <summary>The frequency of a word, 0 for one that is unknown.</summary>
    public double Word(ReadOnlySpan<char> word)
    {
        if (_words.IsEmpty)
            return below?.Word(word) ?? 0;
        return word.Length <= LongestKey ? _words[Key(word)] : _longWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out double frequency) ? frequency : 0;
    }

    /// <summary>Adds running text, Simplified, with one ^ for whatever is not a Chinese character.</summary>
    public void AddSentence(ReadOnlySpan<char> sentence)
    {
        Count(sentence, SentenceWeight, SentenceWeight);
        for (int i = 0; i < sentence.Length; i++)
        {
            _inSentences[sentence[i]]++;
            if (i + 1 == sentence.Length || sentence[i + 1] == LanguageModel.Edge)
                _beforeMarks[sentence[i]]++;
        }
    }

    private void AddWord(ReadOnlySpan<char> word, int level)
    {
        var (frequency, weight) = _weights[level];
        if (word.Length <= LongestKey)
            _words.Add(Key(word), frequency);
        else
            _longWords.Add(word.ToString(), frequency);
        _allWords += frequency;
        Count(word, weight, weight * EdgeWeight);
    }

    // A dictionary counts words in every kind of text; damped, the common ones do not drown the rest.
    private static (double Frequency, double Weight) Weigh(int level)
    {
        double frequency = Math.Pow(2, level / 3.0);
        return (frequency, Math.Pow(frequency, 0.75));
    }

    // With an edge on both sides.
    private void Count(ReadOnlySpan<char> text, double weight, double edgeWeight)
    {
        char before = LanguageModel.Edge, last = LanguageModel.Edge;
        for (int i = 0; i <= text.Length; i++)
        {
            char next = i < text.Length ? text[i] : LanguageModel.Edge;
            double w = i < text.Length ? weight : edgeWeight;
            _singles[next] += w;
            _allSingles += w;
            _pairs.Add(Key(last, next), w);
            _pairsFrom[last] += w;
            if (i > 0)
            {
                _triples.Add(Key(before, last, next), w);
                _triplesFrom.Add(Key(before, last), w);
            }

            (before, last) = (last, next);
        }
    }

    private static ulong Key(char a, char b) => ((ulong)a << 16) | b;

    private static ulong Key(char a, char b, char c) => ((ulong)a << 32) | ((ulong)b << 16) | c;

    private static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (char c in word)
            key = (key << 16) | c;
        return key;
    }
}
