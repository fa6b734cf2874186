using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>Goes through everything in a document, in reading order, however deep it is nested.</summary>
public static class DocumentWalk
{
    public static IEnumerable<Block> Blocks(ImmutableArray<Block> blocks) => All(blocks, InnerOf);

    /// <summary>The inlines that a block itself holds, not those of blocks inside it.</summary>
    public static IEnumerable<ImmutableArray<Inline>> InlinesOf(Block block) => block.Contents.Select(content => content.Inlines).Where(inlines => !inlines.IsEmpty);

    /// <summary>Inlines with those inside them.</summary>
    public static IEnumerable<Inline> Inlines(ImmutableArray<Inline> inlines) => All(inlines, inline => inline.Inner);

    /// <summary>The words of inlines without their styles and their notes.</summary>
    public static string PlainText(ImmutableArray<Inline> inlines) => inlines switch
    {
        [] => "",
        [TextRun only] => only.Text,
        _ => string.Concat(WithoutNotes(inlines).Select(inline => inline.OwnText)),
    };

    /// <summary>Inlines with those inside them but what notes say.</summary>
    public static IEnumerable<Inline> WithoutNotes(ImmutableArray<Inline> inlines) => All(inlines, inline => inline is Footnote ? [] : inline.Inner);

    /// <summary>The ids of all blocks and cards: what links may point to.</summary>
    public static IEnumerable<string> Ids(ImmutableArray<Block> blocks) => Blocks(blocks).SelectMany(block => block.Ids).OfType<string>();

    private static ImmutableArray<Block> InnerOf(Block block) => [.. block.Contents.SelectMany(content => content.Blocks)];

    // With a stack of its own, since a document made in code may be nested deeper than that of the thread.
    private static IEnumerable<T> All<T>(ImmutableArray<T> items, Func<T, ImmutableArray<T>> innerOf)
    {
        var open = new Stack<(ImmutableArray<T> Items, int Next)>();
        open.Push((items, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Items.Length)
                continue;
            open.Push((at.Items, at.Next + 1));
            yield return at.Items[at.Next];
            open.Push((innerOf(at.Items[at.Next]), 0));
        }
    }
}
