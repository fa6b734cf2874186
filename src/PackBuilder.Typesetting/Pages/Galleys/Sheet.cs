using PackBuilder.Documents.Model;
using PackBuilder.Looks.Cards;

namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>One printed side of cards: a page of its own, without running head.</summary>
/// <param name="Number">Which sheet of paper, from 1.</param>
/// <param name="Faces">In the order they are read: row by row.</param>
internal sealed record Sheet(CardGrid Grid, CardTurn Turn, SheetSide Side, int Number, IReadOnlyList<(CardPlace Place, CardFace Face)> Faces);

internal enum SheetSide
{
    /// <summary>The questions; its back follows on the same leaf.</summary>
    Front,

    /// <summary>The answers, mirrored.</summary>
    Back,

    /// <summary>Questions and answers side by side.</summary>
    Open,
}
