using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A heading that starts with 情景, a principle and a dialogue; or a dialogue that stands by itself.</summary>
internal sealed class ScenarioRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is HeadingPiece heading && HeadingKinds.Scenario(heading.Text) is { } situation)
            return TakeHeaded(cursor, heading, situation, context);
        if (cursor.Current is QuotePiece quote && SpokenTurns.Read(quote.Lines) is { Length: > 1 } turns)
        {
            cursor.Take();
            return [new ScenarioBlock(context.Heading, null, turns)];
        }

        return TakeSpoken(cursor, context);
    }

    // Paragraphs in a row in which people speak by turns are a dialogue too.
    private static IEnumerable<GuideBlock> TakeSpoken(PieceCursor cursor, BlockContext context)
    {
        if (!IsTurn(cursor.Current) || !IsTurn(cursor.Peek(1)))
            return [];
        var spoken = cursor.TakeWhile<ParagraphPiece>(IsTurn);
        return [new ScenarioBlock(context.Heading, null, SpokenTurns.Read(spoken.Select(paragraph => paragraph.Text.Zh!)) ?? [])];
    }

    private static bool IsTurn(Piece? piece) => piece is ParagraphPiece { Text: { Zh: { } line, En: null } } && SpokenTurns.IsTurn(line);

    private static IEnumerable<GuideBlock> TakeHeaded(PieceCursor cursor, HeadingPiece heading, LocalizedText situation, BlockContext context)
    {
        cursor.Take();
        LocalizedText? principle = null;
        var turns = ImmutableArray<Turn>.Empty;
        var rest = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in cursor.TakeBody())
        {
            if (principle is null && piece is ParagraphPiece paragraph && Label.Read(paragraph.Text) is { Name: "原则" or "应对原则" or "处理原则" or "Principle", Rest: { } words })
                principle = words;
            else if (piece is QuotePiece quote && SpokenTurns.Read(quote.Lines) is { Length: > 0 } spoken)
                turns = turns.AddRange(spoken);
            else
                rest.Add(piece);
        }

        var scenario = new ScenarioBlock(situation, principle, turns);
        return [HeadingKinds.WithAttributes(scenario, heading.Attributes), .. SectionBlocks.Read(rest.ToImmutable(), context with { Heading = situation })];
    }
}
