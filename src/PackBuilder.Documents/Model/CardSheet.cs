using System.Collections.Immutable;

namespace PackBuilder.Documents.Model;

/// <summary>Cards to cut apart and learn from, printed on sheets of their own.</summary>
/// <param name="PerPage">How many cards a sheet of A4 holds: 8 or 10. Smaller paper holds fewer of them.</param>
public sealed record CardSheet(int PerPage, CardTurn Turn, ImmutableArray<FlashCard> Cards) : Block
{
    public override IEnumerable<string?> Ids => Cards.Select(card => card.Id).Prepend(Id);

    public override IEnumerable<BlockContent> Contents => Cards.SelectMany(card => new[]
    {
        BlockContent.Of(card.Number), BlockContent.Of(card.Front), BlockContent.Of(card.Remark), BlockContent.Of(card.Back),
    });
}

/// <summary>A card with something to ask on the front and something to check on the back.</summary>
/// <param name="Number">Printed on both sides; empty for none.</param>
/// <param name="Remark">Small print at the foot of the front; may be empty.</param>
/// <param name="Front">The question, first in the language of the document; a second paragraph may give the other language.</param>
public sealed record FlashCard(string Number, ImmutableArray<Inline> Remark, ImmutableArray<Block> Front, ImmutableArray<Block> Back)
{
    /// <summary>Name by which links and diagnostics find the card; unique in the document.</summary>
    public string? Id { get; init; }

    /// <summary>Line of the Markdown from 1, or 0 where the card was not read from Markdown.</summary>
    public int Line { get; init; }
}

/// <summary>How the backs come behind the fronts.</summary>
public enum CardTurn
{
    /// <summary>Print on both sides, turning the sheet over its long edge as the page of a book.</summary>
    LongEdge,

    /// <summary>Print on both sides, turning the sheet over its short edge as the leaf of a calendar.</summary>
    ShortEdge,

    /// <summary>Print on one side, front and back side by side, and fold the card over.</summary>
    Fold,
}
