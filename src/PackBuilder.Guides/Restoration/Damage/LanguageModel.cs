using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// How likely a character is after two others, and how likely a run of characters is as words. Costs are negative natural
/// logarithms of probabilities. Everything but Chinese characters is one mark to the model; which one costs a little extra.
/// </summary>
internal sealed class LanguageModel
{
    public const char Edge = '^';

    private const double LeastShare = 25e-6;

    // Seen some twenty times and never before a mark.
    private const double LeastCostOfEnd = 3.5;

    private static readonly Lazy<LanguageModelData> _embedded = new(LanguageModelData.Read);

    private readonly LanguageModelData _data = new(_embedded.Value);

    /// <param name="sentences">Sound text of the document in hand, as <see cref="LanguageModelData.AddSentence"/> wants it.</param>
    public LanguageModel(IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
            _data.AddSentence(sentence);
    }

    /// <summary>The cost of <paramref name="c"/> after <paramref name="b"/> after <paramref name="a"/>; all Simplified.</summary>
    public double Cost(char a, char b, char c)
    {
        double mark = Characters.IsHan(c) ? 0 : MarkCosts.Of(c);
        char first = Symbol(a), second = Symbol(b), third = Symbol(c);
        double p = (0.04 * _data.Single(third) / _data.AllSingles) + 2e-9;

        // A word may end anywhere: the next character is then as likely as it is to start a word.
        if (third != Edge)
            p += 0.16 * _data.Pair(Edge, third) / _data.PairsFrom(Edge);
        if (_data.PairsFrom(second) is > 0 and var pairs)
            p += 0.28 * _data.Pair(second, third) / pairs;
        if (_data.TriplesFrom(first, second) is > 0 and var triples)
            p += 0.52 * _data.Triple(first, second, third) / triples;
        if (third == Edge)
            p = Math.Max(p, 0.02);
        return mark - Math.Log(p);
    }

    /// <summary>True for a character that dictionaries of today's Chinese know.</summary>
    public bool Knows(char c) => _data.Single(c) > 0;

    /// <summary>True for about the 2,700 characters that make up nearly all of today's running text.</summary>
    public bool IsCommon(char c) => _data.Single(c) > LeastShare * _data.AllSingles;

    /// <summary>The cost of a punctuation mark, or of none, right after a character: some characters cannot end a clause.</summary>
    public double ClauseCost(char c, bool isMark)
    {
        // The average share, as if it had been seen a few times.
        const double average = 0.15;
        const double weight = 4;
        double share = (_data.BeforeMarks(c) + (average * weight)) / (_data.InSentences(c) + weight);
        return -Math.Log(isMark ? share : 1 - share);
    }

    /// <summary>True where the last character stands before no mark in running text and ends no word with those before it: 登, but not 刊登.</summary>
    public bool CannotEnd(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || ClauseCost(Simplifier.Default[text[^1]], isMark: true) < LeastCostOfEnd)
            return false;
        Span<char> word = stackalloc char[LanguageModelData.LongestWord];
        for (int length = 2; length <= Math.Min(text.Length, word.Length); length++)
        {
            for (int i = 0; i < length; i++)
                word[i] = Simplifier.Default[text[text.Length - length + i]];
            if (_data.Word(word[..length]) > 0)
                return false;
        }

        return true;
    }

    /// <summary>The cost of the best cut of a run into words; marks cut it for nothing.</summary>
    public double WordCost(ReadOnlySpan<char> text)
    {
        Span<double> best = stackalloc double[text.Length + 1];
        best.Fill(double.MaxValue);
        best[0] = 0;
        for (int start = 0; start < text.Length; start++)
        {
            if (!Characters.IsHan(text[start]))
            {
                best[start + 1] = Math.Min(best[start + 1], best[start]);
                continue;
            }

            for (int end = start + 1; end <= text.Length && end - start <= LanguageModelData.LongestWord && Characters.IsHan(text[end - 1]); end++)
            {
                double frequency = _data.Word(text[start..end]);
                if (frequency == 0 && end > start + 1)
                    continue;
                double cost = best[start] - Math.Log((frequency == 0 ? 0.3 : frequency) / _data.AllWords);
                best[end] = Math.Min(best[end], cost);
            }
        }

        return best[text.Length];
    }

    private static char Symbol(char c) => Characters.IsHan(c) ? c : Edge;
}
