using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>Turns the pieces of one section into blocks: at each place the first rule that fits takes what is its own.</summary>
internal static class SectionBlocks
{
    // Rules for a special shape stand before those that take any piece of a kind.
    private static readonly ImmutableArray<IBlockRule> Rules =
    [
        new FoundQuestionRule(),
        new QuestionRule(),
        new ScenarioRule(),
        new ScriptRule(),
        new MaterialRule(),
        new FaqRule(),
        new ChecklistRule(),
        new LetterRule(),
        new TermRule(),
        new FactRule(),
        new TipRule(),
        new TableRule(),
        new ListRule(),
        new ParagraphRule(),
    ];

    public static ImmutableArray<GuideBlock> Read(ImmutableArray<Piece> pieces, BlockContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<GuideBlock>();
        var asides = new Asides(pieces);
        blocks.AddRange(asides.First);
        var cursor = new PieceCursor(asides.Written);
        while (!cursor.AtEnd)
        {
            int from = cursor.Taken;
            ImmutableArray<GuideBlock> taken = [.. TakeNext(cursor, context)];
            blocks.AddRange(asides.With(taken, from, cursor.Taken, context));
        }

        return blocks.ToImmutable();
    }

    private static IEnumerable<GuideBlock> TakeNext(PieceCursor cursor, BlockContext context)
    {
        var before = cursor.Current!;
        foreach (var rule in Rules)
        {
            GuideBlock[] taken = [.. rule.Take(cursor, context)];
            if (taken.Length > 0 || !ReferenceEquals(cursor.Current, before))
                return taken.Select(block => block.From is null ? block with { From = before.At } : block);
        }

        throw new InvalidOperationException($"no rule takes {before.GetType().Name}");
    }
}
