using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>What was recognised in a document.</summary>
/// <param name="Facts">Every line, with what its words say.</param>
/// <param name="Taken">Of each line, whether a question, a material or a block of answers took it.</param>
/// <param name="Pieces">What stands in place of the taken lines, by the index of the first of them.</param>
/// <param name="Readings">How the questions were found, in the order of their finding.</param>
internal sealed record BankResult(
    ImmutableArray<LineFacts> Facts, ImmutableArray<bool> Taken, ImmutableSortedDictionary<int, ImmutableArray<Piece>> Pieces, ImmutableArray<BankReading> Readings);
