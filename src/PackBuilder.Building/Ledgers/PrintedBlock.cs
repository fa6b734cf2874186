using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Building.Ledgers;

/// <summary>What of a block an edition shows to its template, and what of that is printed.</summary>
public sealed record PrintedBlock(BlockKey Key, ImmutableArray<PrintedPiece> Pieces)
{
    public bool IsPrinted => Pieces.Any(piece => piece.IsPrinted);

    /// <summary>The page on which the block begins; 0 where nothing of it is printed, or the edition has no pages.</summary>
    public int Page => Pieces.Where(piece => piece.IsPrinted).Select(piece => piece.Page).FirstOrDefault();

    /// <summary>
    /// Looks for every text that the template got to see. Each stretch of what is printed counts once: of two blocks that say the same,
    /// both must be printed.
    /// </summary>
    internal static ImmutableArray<PrintedBlock> Find(DataMap tree, PageTexts texts)
    {
        var pages = new PageSearch(texts);
        return [.. ShownBlock.In(tree).Select(block => new PrintedBlock(block.Key, pages.Find(block)))];
    }
}

/// <param name="Text">Folded.</param>
/// <param name="Page">From 1; 0 where it is not printed, or the edition has no pages.</param>
public readonly record struct PrintedPiece(string Field, string Text, bool IsPrinted, int Page);
