using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>Goes through everything in a document, in reading order, whatever it stands in.</summary>
public static class DocumentWalk
{
    // Readers and writers refuse deeper nesting; a document made in code must not exhaust the stack.
    private const int MaxDepth = 64;

    public static IEnumerable<Block> Blocks(ImmutableArray<Block> blocks) => Blocks(blocks, 0);

    /// <summary>The inlines that stand in a block itself, not in blocks inside it.</summary>
    public static IEnumerable<ImmutableArray<Inline>> InlinesOf(Block block) => block switch
    {
        Heading heading => [heading.Inlines],
        Paragraph paragraph => [paragraph.Inlines],
        Table table => table.Rows.Prepend(table.Header).SelectMany(row => row).Select(cell => cell.Inlines).Prepend(table.Caption),
        Figure figure => [figure.Caption],
        QuestionCard card => [card.Remark],
        Dialogue dialogue => dialogue.Turns.Select(turn => turn.Inlines),
        CardSheet sheet => sheet.Cards.Select(card => card.Remark),
        WritingGrid grid => grid.Rows.Select(row => row.Label),
        ChoiceList choices => choices.Items.Select(item => item.Inlines),
        _ => [],
    };

    /// <summary>Inlines with those inside them.</summary>
    public static IEnumerable<Inline> Inlines(ImmutableArray<Inline> inlines) => Inlines(inlines, 0);

    private static IEnumerable<Block> Blocks(ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            yield return block;
            if (depth == MaxDepth)
                continue;
            foreach (var inner in InnerOf(block).SelectMany(group => Blocks(group, depth + 1)))
                yield return inner;
        }
    }

    private static IEnumerable<Inline> Inlines(ImmutableArray<Inline> inlines, int depth)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            if (depth == MaxDepth)
                continue;
            foreach (var inner in Inlines(InnerOf(inline), depth + 1))
                yield return inner;
        }
    }

    private static ImmutableArray<Inline> InnerOf(Inline inline) => inline switch
    {
        Strong strong => strong.Inlines,
        Emphasis emphasis => emphasis.Inlines,
        Link link => link.Inlines,
        Footnote note => note.Inlines,
        _ => [],
    };

    private static IEnumerable<ImmutableArray<Block>> InnerOf(Block block) => block switch
    {
        ListBlock list => list.Items.Select(item => item.Blocks),
        QuestionCard card => [card.Prompt, [.. card.Choices], .. card.Parts.Select(part => part.Blocks)],
        Callout callout => [callout.Blocks],
        Letter letter => [letter.Blocks],
        BilingualPair pair => [pair.Zh, pair.En],
        Columns columns => [columns.Blocks],
        CardSheet sheet => sheet.Cards.SelectMany(card => new[] { card.Front, card.Back }),
        _ => [],
    };
}
