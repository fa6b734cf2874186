using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks.Cards;

/// <summary>
/// Where cards stand on a sheet: equal cards of whole millimetres, edge to edge, in the middle of the paper, so that
/// fronts and backs coincide. Lengths in pt, from the upper left corner of the paper.
/// </summary>
public sealed record CardGrid(int Columns, int Rows, double Left, double Top, double CardWidth, double CardHeight)
{
    // Mm. Printers leave an edge unprinted and cut marks need some of the rest.
    private const int Edge = 13;

    // Mm. A business card is 90 wide; less than the least is no card for a hand.
    private const int WidestCard = 90;
    private const int NarrowestCard = 60;
    private const int LowestCard = 40;

    // Mm², what printers leave of A4.
    private const double InsideA4 = (210 - 2 * Edge) * (297.0 - 2 * Edge);

    public int Count => Columns * Rows;

    /// <param name="perPage">Cards on a sheet of A4 in two columns.</param>
    /// <param name="most">The most that a design wants on such a sheet; 0 for any.</param>
    public static CardGrid Of(PaperSize paper, int perPage, CardTurn turn, int most = 0)
    {
        int width = Inside(paper.Width), height = Inside(paper.Height);
        if (most > 0)
            perPage = Math.Min(perPage, most);
        // A card that is folded over is two cards wide.
        int columns = turn == CardTurn.Fold || width >= 2 * NarrowestCard ? 2 : 1;
        // Smaller paper holds fewer cards, not smaller ones.
        int rows = Math.Clamp((int)Math.Round(perPage * (width * height / InsideA4) / columns), 1, Math.Max(1, Math.Min(perPage / 2, height / LowestCard)));
        double cardWidth = new Mm(Math.Min(WidestCard, width / columns)).Points, cardHeight = new Mm(height / rows).Points;
        return new CardGrid(columns, rows, (paper.Width - columns * cardWidth) / 2, (paper.Height - rows * cardHeight) / 2, cardWidth, cardHeight);
    }

    /// <summary>Where the front of a card of the sheet stands.</summary>
    public CardPlace Front(int index) => new(index / Columns, index % Columns);

    /// <summary>Where its back stands, on the other side of the paper.</summary>
    public CardPlace Back(int index, CardTurn turn)
    {
        var front = Front(index);
        return turn == CardTurn.ShortEdge
            ? front with { Row = Rows - 1 - front.Row }
            : front with { Column = Columns - 1 - front.Column };
    }

    public double X(CardPlace place) => Left + place.Column * CardWidth;

    public double Y(CardPlace place) => Top + place.Row * CardHeight;

    private static int Inside(double length) => Math.Max(10, (int)Math.Floor(Mm.OfPoints(length).Count + 0.01) - 2 * Edge);
}

/// <summary>A place on a sheet of cards, both numbers from 0.</summary>
public readonly record struct CardPlace(int Row, int Column);
