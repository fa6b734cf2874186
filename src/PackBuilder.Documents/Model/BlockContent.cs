using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>A part of what a block holds: words of its own, a line of inlines, or further blocks. The other two are empty.</summary>
public readonly record struct BlockContent(string Words, ImmutableArray<Inline> Inlines, ImmutableArray<Block> Blocks)
{
    public static BlockContent Of(string words) => new(words, [], []);

    public static BlockContent Of(ImmutableArray<Inline> inlines) => new("", inlines, []);

    public static BlockContent Of(ImmutableArray<Block> blocks) => new("", [], blocks);
}
