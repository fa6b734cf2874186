using PackBuilder.Documents.Model;

namespace PackBuilder.Building.Formats;

/// <summary>How a document is printed.</summary>
/// <param name="Paper">Such as A4.</param>
/// <param name="IsDuplex">On both sides of the paper.</param>
/// <param name="Turn">Of its cards to cut out; null where it has none.</param>
/// <param name="IsForTrainers">One copy is enough for a class.</param>
public sealed record PrintJob(string Paper, int Pages, bool IsDuplex, CardTurn? Turn, bool IsForTrainers)
{
    /// <summary>Of paper, for one copy.</summary>
    public int Sheets => IsDuplex ? (Pages + 1) / 2 : Pages;

    public static PrintJob? Of(WritableDocument document)
    {
        if (document.Paged is not { } paged)
            return null;
        var design = document.Styled.Design;
        var cards = document.Document.Blocks.OfType<CardSheet>().FirstOrDefault();
        bool isDuplex = cards is null ? design.Duplex : cards.Turn != CardTurn.Fold;
        return new PrintJob(design.Paper.Name, paged.Pages.Length, isDuplex, cards?.Turn, document.Document.Info.Edition is { IsForTrainers: true });
    }
}
