using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Packs.Selection;

/// <summary>How many questions may still be drawn, under each limit. Counts down: one draw, one object.</summary>
internal sealed class DrawLimits(Draw draw)
{
    private readonly List<Limit> _limits =
    [
        .. draw.Guides.Select(quota => new Limit($"the guide {quota.Of}", quota, candidate => candidate.Guide.Id == quota.Of.Name)),
        .. draw.Sections.Select(quota => new Limit($"the section {quota.Of}", quota, candidate => candidate.Sections.Contains(quota.Of.Name))),
        .. draw.Kinds.Select(quota => new Limit($"the kind {quota.Of}", quota, candidate => candidate.Question.Kind == quota.Of.Name)),
        .. draw.Count is { } count ? [new Limit("the pack", count, _ => true)] : Array.Empty<Limit>(),
    ];

    /// <summary>Null if the question is drawn; otherwise the first limit that has no room for it.</summary>
    public Ruling? Take(DrawCandidate candidate)
    {
        var own = _limits.Where(limit => limit.Covers(candidate)).ToList();
        if (own.Find(limit => limit.Left == 0) is { } full)
            return new Ruling($"draw: {full.Quota.Count} of {full.Of} by seed {draw.Seed}", full.Quota.Of.At);
        foreach (var limit in own)
            limit.Left--;
        return null;
    }

    /// <summary>Limits that fewer questions came under than they allow: whoever asked for thirty should know of twenty-four.</summary>
    public IEnumerable<Diagnostic> Unfilled => _limits.Where(limit => limit.Left > 0)
        .Select(limit => PackErrors.DrawsFewer(limit.Of, limit.Quota.Count, limit.Quota.Count - limit.Left, limit.Quota.Of.At));

    private sealed class Limit(Message of, Quota quota, Func<DrawCandidate, bool> covers)
    {
        public Quota Quota { get; } = quota;

        public Message Of { get; } = of;

        public int Left { get; set; } = quota.Count;

        public bool Covers(DrawCandidate candidate) => covers(candidate);
    }
}
