using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// Reads damaged text from a suspicious place on, in every way that the damage allows, until all readings are in step again.
/// "Nothing is wrong here" is always one of them.
/// </summary>
internal sealed class ShiftSearch(string text, LanguageModel model, IReadOnlySet<char> annotated)
{
    // No shift seen in practice is a tenth as long; the limit keeps the work linear in hostile input.
    private const int LongestStretch = 150;
    private const int QuietTokens = 3;
    private const int LongestAnnotation = 8;

    private readonly DamageTokenizer _tokens = new(text);
    private readonly ShiftMoves _moves = new(model, annotated);

    /// <summary>How much was done so far.</summary>
    public long Work => _moves.Work;

    /// <summary>The steps of the best reading from <paramref name="start"/> on, first to last.</summary>
    public IReadOnlyList<ShiftStep> Read(int start)
    {
        var closing = new ClosingBrackets(text);
        var layer = new ShiftLayer();
        layer.Add(LeftOf(start));
        var (next, afterNext) = (new ShiftLayer(), new ShiftLayer());
        var token = _tokens.At(start);
        int quiet = 0;
        for (int count = 0; token is not null && count < LongestStretch; count++)
        {
            var following = _tokens.At(token.End);
            var place = new ShiftPlace(token, following, closing.FollowsUnmatched(token.End));
            foreach (var hypothesis in layer.Survivors())
                _moves.From(hypothesis, place, next, afterNext);
            if (next.IsEmpty && afterNext.IsEmpty)
                break;

            (layer, next, afterNext) = (next, afterNext, new ShiftLayer());
            token = following;
            quiet = layer.IsAligned && next.IsEmpty && !layer.IsEmpty ? quiet + 1 : 0;
            if (quiet >= QuietTokens)
                break;
        }

        return layer.IsEmpty ? [] : Steps(layer.Best());
    }

    // What stands before the place where the search starts: the last two characters without readings.
    private ShiftHypothesis LeftOf(int start)
    {
        int last = SkipAnnotation(start) - 1;
        int lastButOne = last < 0 ? -1 : SkipAnnotation(last) - 1;
        int lastByte = last >= 0 && CodePagePairs.Default.Encode(text[last]) is { } pair ? pair.Trail : -1;
        return new ShiftHypothesis(0, CharacterAt(lastButOne), CharacterAt(last), -1, lastByte, null);
    }

    private char CharacterAt(int index) => index < 0 ? LanguageModel.Edge : Simplifier.Default[text[index]];

    private int SkipAnnotation(int end)
    {
        if (end == 0 || text[end - 1] != ')')
            return end;
        int open = text.LastIndexOf('(', end - 1, Math.Min(LongestAnnotation, end));
        return open > 0 && Pinyin.IsSyllable(text.AsSpan(open + 1, end - open - 2)) ? open : end;
    }

    private static List<ShiftStep> Steps(ShiftHypothesis hypothesis)
    {
        var steps = new List<ShiftStep>();
        for (var step = hypothesis.Last; step is not null; step = step.Previous)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }
}
