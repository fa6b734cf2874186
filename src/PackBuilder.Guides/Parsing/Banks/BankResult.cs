using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>What was recognised in a document.</summary>
/// <param name="Facts">Every line, with what its words say.</param>
/// <param name="Taken">Of each line, whether a question, a material or a block of answers took it.</param>
/// <param name="Done">Of each line, whether it was taken, or is known to belong to questions that other rules read.</param>
/// <param name="Pieces">What stands in place of the taken lines, by the index of the first of them.</param>
/// <param name="Readings">How the questions were found, in the order of their finding.</param>
internal sealed record BankResult(
    ImmutableArray<LineFacts> Facts, ImmutableArray<bool> Taken, ImmutableArray<bool> Done, ImmutableSortedDictionary<int, ImmutableArray<Piece>> Pieces, ImmutableArray<BankReading> Readings)
{
    /// <summary>The lines of each question, by the index of the first.</summary>
    public ImmutableSortedDictionary<int, Segment> Ranges { get; init; } = ImmutableSortedDictionary<int, Segment>.Empty;

    /// <summary>Pictures and remarks within questions, by the index of their block.</summary>
    public ImmutableHashSet<int> Asides { get; init; } = [];

    /// <summary>Blocks of answers that some found no question of, by their first line, with the numbers of those.</summary>
    public ImmutableArray<(int Line, ImmutableArray<int> Numbers)> Unjoined { get; init; } = [];

    /// <summary>Answers of a second file that found no question: their place in it, and the number they have there.</summary>
    public ImmutableArray<(BlockOrigin At, string Name)> UnjoinedElsewhere { get; init; } = [];

    /// <summary>Whether a second file holds answers at all.</summary>
    public bool HasAnswersElsewhere { get; init; }

    /// <summary>Where a person said that a question starts, and none does.</summary>
    public IEnumerable<BlockOrigin> Unheeded(ImmutableArray<CaptureBlock> blocks)
    {
        var heeded = Pieces.Where(entry => Facts[entry.Key].Line.IsSaidToAsk && entry.Value is [QuestionPiece]).Select(entry => Facts[entry.Key].Line.Block).ToHashSet();
        return Enumerable.Range(0, blocks.Length).Where(i => blocks[i].IsSaidToAsk && !heeded.Contains(i)).Select(i => blocks[i].At);
    }

    /// <summary>Lines with a range of keys that has more numbers than keys, or fewer.</summary>
    public ImmutableArray<int> RefusedRanges { get; init; } = [];
}
