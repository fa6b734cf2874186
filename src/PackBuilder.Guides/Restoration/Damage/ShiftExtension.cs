using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>Takes a hypothesis one step further.</summary>
internal sealed class ShiftExtension(LanguageModel model)
{
    /// <summary>How often this was asked for: a measure of the work that does not depend on the machine.</summary>
    public long Count { get; private set; }

    public ShiftHypothesis Extend(
        ShiftHypothesis source, StepKind kind, DamageToken token, string text, double cost, int pending, int lastByte,
        DamageToken? second = null, bool isGuess = false)
    {
        Count++;
        var (a, b, total) = (source.A, source.B, source.Cost + cost);
        foreach (char c in text)
        {
            char simple = Simplifier.Default[c];
            total += model.Cost(a, b, simple) + MarkCosts.Oddness(c);
            (a, b) = (b, simple);
        }

        return new ShiftHypothesis(total, a, b, pending, lastByte, new ShiftStep(source.Last, kind, token, second, text, isGuess));
    }
}
