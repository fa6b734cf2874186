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

    private readonly Dictionary<uint, double> _pairs = [];
    private readonly Dictionary<ulong, double> _triples = [];
    private readonly double[] _pairsFrom = new double[char.MaxValue + 1];
    private readonly Dictionary<uint, double> _triplesFrom = [];
    private readonly double[] _singles = new double[char.MaxValue + 1];
    private readonly int[] _inSentences = new int[char.MaxValue + 1];
    private readonly int[] _beforeMarks = new int[char.MaxValue + 1];
    private readonly Dictionary<string, double> _words = [];
    private double _allSingles;
    private double _allWords;

    public double AllSingles => _allSingles + (below?.AllSingles ?? 0);

    public double AllWords => _allWords + (below?.AllWords ?? 0);

    public static LanguageModelData Read()
    {
        var data = new LanguageModelData(null);
        using var reader = new StreamReader(ChineseTables.Open("language-model.txt.gz"));
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            int tab = line.IndexOf('\t');
            int level = int.Parse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            data.AddWord(line[..tab], Math.Pow(2, level / 3.0));
        }

        while (reader.ReadLine() is { } sentence)
            data.AddSentence(sentence);
        return data;
    }

    public double Single(char a) => _singles[a] + (below?.Single(a) ?? 0);

    public double Pair(char a, char b) => _pairs.GetValueOrDefault(Key(a, b)) + (below?.Pair(a, b) ?? 0);

    public double PairsFrom(char a) => _pairsFrom[a] + (below?.PairsFrom(a) ?? 0);

    public double Triple(char a, char b, char c) => _triples.GetValueOrDefault(Key(a, b, c)) + (below?.Triple(a, b, c) ?? 0);

    public double TriplesFrom(char a, char b) => _triplesFrom.GetValueOrDefault(Key(a, b)) + (below?.TriplesFrom(a, b) ?? 0);

    /// <summary>How often a character occurs in running text.</summary>
    public int InSentences(char a) => _inSentences[a] + (below?.InSentences(a) ?? 0);

    /// <summary>How often it does right before a punctuation mark.</summary>
    public int BeforeMarks(char a) => _beforeMarks[a] + (below?.BeforeMarks(a) ?? 0);

    /// <summary>The frequency of a word, 0 for one that is unknown.</summary>
    public double Word(ReadOnlySpan<char> word) =>
        _words.Count > 0 && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out double frequency)
            ? frequency
            : below?.Word(word) ?? 0;

    /// <summary>Adds running text, Simplified, with one ^ for whatever is not a Chinese character.</summary>
    public void AddSentence(string sentence)
    {
        Count($"^{sentence}^", SentenceWeight, SentenceWeight);
        for (int i = 0; i < sentence.Length; i++)
        {
            _inSentences[sentence[i]]++;
            if (i + 1 == sentence.Length || sentence[i + 1] == '^')
                _beforeMarks[sentence[i]]++;
        }
    }

    private void AddWord(string word, double frequency)
    {
        _words[word] = frequency;
        _allWords += frequency;

        // A dictionary counts words in every kind of text; damped, the common ones do not drown the rest.
        double weight = Math.Pow(frequency, 0.75);
        Count($"^{word}^", weight, weight * EdgeWeight);
    }

    private void Count(string text, double weight, double edgeWeight)
    {
        for (int i = 0; i < text.Length; i++)
        {
            double w = i == 0 || i == text.Length - 1 ? edgeWeight : weight;
            if (i > 0)
            {
                _singles[text[i]] += w;
                _allSingles += w;
                Add(_pairs, Key(text[i - 1], text[i]), w);
                _pairsFrom[text[i - 1]] += w;
            }

            if (i > 1)
            {
                Add(_triples, Key(text[i - 2], text[i - 1], text[i]), w);
                Add(_triplesFrom, Key(text[i - 2], text[i - 1]), w);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, double> counts, TKey key, double weight)
        where TKey : notnull
    {
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += weight;
    }

    private static uint Key(char a, char b) => ((uint)a << 16) | b;

    private static ulong Key(char a, char b, char c) => ((ulong)a << 32) | ((ulong)b << 16) | c;
}
