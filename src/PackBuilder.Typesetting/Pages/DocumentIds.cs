using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The ids of all blocks of a document: what its links may point to.</summary>
internal static class DocumentIds
{
    public static IReadOnlySet<string> Of(Document document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Add(document.Blocks, ids, 0);
        return ids;
    }

    private static void Add(ImmutableArray<Block> blocks, HashSet<string> ids, int depth)
    {
        // Deeper blocks are refused by the composer.
        if (depth > 20)
            return;
        foreach (var block in blocks)
        {
            if (block.Id is { } id)
                ids.Add(id);
            foreach (var inner in InnerOf(block))
                Add(inner, ids, depth + 1);
        }
    }

    private static IEnumerable<ImmutableArray<Block>> InnerOf(Block block) => block switch
    {
        ListBlock list => list.Items.Select(item => item.Blocks),
        QuestionCard card => card.Parts.Select(part => part.Blocks).Prepend(card.Prompt),
        Callout callout => [callout.Blocks],
        Letter letter => [letter.Blocks],
        BilingualPair pair => [pair.Zh, pair.En],
        Columns columns => [columns.Blocks],
        _ => [],
    };
}
