using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>The answer or key of one question that stands apart from it.</summary>
/// <param name="Group">Counts the parts of the block, where numbers start again.</param>
/// <param name="Kind">What a heading inside the block says of its part.</param>
/// <param name="Lines">Key, explanation or answer as lines.</param>
internal sealed record FarAnswer(int Group, string? Kind, int Number, ImmutableArray<LineFacts> Lines);

/// <summary>A block of answers or keys for questions that stand before it.</summary>
/// <param name="Start">Its title, or its first line.</param>
/// <param name="IsSure">It holds keys; a block of texts may as well be the answer of one question.</param>
internal sealed record AnswerZone(int Start, int End, ImmutableArray<FarAnswer> Entries, bool IsSure)
{
    public bool Has(int number) => Entries.Any(entry => entry.Number == number);
}

internal sealed record AnswerZones(ImmutableArray<AnswerZone> All)
{
    public static readonly AnswerZones None = new([]);

    /// <summary>Letters of the questions that another file repeats with their answers.</summary>
    public ImmutableHashSet<string> Asked { get; init; } = [];

    public bool Covers(int line) => All.Any(zone => line >= zone.Start && line < zone.End);
}
