using PackBuilder.Looks.Cards;

namespace PackBuilder.Typesetting.Pages.Cards;

/// <summary>How the room of a card is divided, in pt: a number above, small print below, the text between them.</summary>
internal sealed record CardFrame(double Width, double Height)
{
    private static readonly double Edge = FlashCardLook.Edge.Points;
    private const double HeadGap = 8;

    public double Left => Edge;

    public double Measure => Math.Max(12, Width - 2 * Edge);

    /// <summary>Base line of the number.</summary>
    public double HeadBaseline => Edge + 7;

    /// <summary>Rule under the number, where there is one.</summary>
    public double RuleY => HeadBaseline + HeadGap * 0.55;

    /// <summary>Upper edge of the text.</summary>
    public double Top => HeadBaseline + HeadGap;

    /// <summary>Base line of the small print.</summary>
    public double FootBaseline => Height - Edge;

    /// <summary>Room for the text.</summary>
    public double RoomWith(bool hasFoot, double footSize) => Math.Max(10, FootBaseline - (hasFoot ? footSize * 1.5 : -2) - Top);
}
