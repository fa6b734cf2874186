using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A document read in one way.</summary>
/// <param name="By">What its questions start with.</param>
/// <param name="Cost">What it leaves unexplained: the less, the better.</param>
internal sealed record BankReading(Message By, ImmutableArray<Segment> Segments, double Cost, AnswerZones Zones)
{
    /// <summary>The next best way, where it is nearly as good and finds other questions.</summary>
    public Message? Rival { get; init; }
}
