namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>The hypotheses that have read as far as one token: the best of each state.</summary>
internal sealed class ShiftLayer
{
    private const int Beam = 100;

    // In nats. A reading so much worse than another does not catch up.
    private const double Hopeless = 60;

    private readonly Dictionary<ulong, int> _byState = [];
    private readonly List<ShiftHypothesis> _hypotheses = [];

    public bool IsEmpty => _hypotheses.Count == 0;

    public bool IsAligned => _hypotheses.TrueForAll(h => h.IsAligned);

    public void Add(ShiftHypothesis hypothesis)
    {
        if (!_byState.TryGetValue(hypothesis.State, out int index))
        {
            _byState.Add(hypothesis.State, _hypotheses.Count);
            _hypotheses.Add(hypothesis);
        }
        else if (hypothesis.Cost < _hypotheses[index].Cost)
        {
            _hypotheses[index] = hypothesis;
        }
    }

    /// <summary>The hypotheses worth following, the best first.</summary>
    public IReadOnlyList<ShiftHypothesis> Survivors()
    {
        if (_hypotheses.Count <= 1)
            return _hypotheses;

        // OrderBy is stable, so that equal costs keep the order in which they were found.
        var ordered = _hypotheses.OrderBy(h => h.Cost).ToList();
        double limit = ordered[0].Cost + Hopeless;
        return [.. ordered.Take(Beam).TakeWhile(h => h.Cost <= limit)];
    }

    /// <summary>The best that is in step; where none is, the best.</summary>
    public ShiftHypothesis Best() => _hypotheses.Where(h => h.IsAligned).MinBy(h => h.Cost) ?? _hypotheses.MinBy(h => h.Cost)!;
}
