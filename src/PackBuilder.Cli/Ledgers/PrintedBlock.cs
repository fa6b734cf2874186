using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Data;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Cli.Ledgers;

/// <summary>What of a block an edition shows to its template, and what of that is on its pages.</summary>
/// <param name="Pieces">Each with the page on which it is printed, or 0.</param>
public sealed record PrintedBlock(BlockKey Key, ImmutableArray<PrintedPiece> Pieces)
{
    /// <summary>The page on which the block begins, or 0 where nothing of it is printed.</summary>
    public int Page => Pieces.Select(piece => piece.Page).FirstOrDefault(page => page > 0);

    /// <summary>
    /// Looks on the pages for every text that the template got to see. Each stretch of the pages counts once: of two blocks that say the same,
    /// both must be printed.
    /// </summary>
    public static ImmutableArray<PrintedBlock> Find(DataMap tree, PagedDocument document)
    {
        var pages = new PageSearch(PageTexts.Of(document));
        return [.. ShownBlock.In(tree).Select(block => new PrintedBlock(block.Key, pages.Find(block)))];
    }
}

/// <param name="Text">Folded.</param>
/// <param name="Page">From 1; 0 where it is not printed.</param>
public readonly record struct PrintedPiece(string Field, string Text, int Page);
