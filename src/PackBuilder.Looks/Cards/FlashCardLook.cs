using PackBuilder.Text.Measures;

namespace PackBuilder.Looks.Cards;

/// <summary>Cards to cut out, whose text is set as large as it fits.</summary>
public static class FlashCardLook
{
    /// <summary>From the cut to the text: cutters and printers are off by up to 3 mm.</summary>
    public static readonly Mm Edge = new(5);

    /// <summary>The largest size of a front, as a part of the body's: a question is read at arm's length.</summary>
    public const double LargestFront = 1.3;

    /// <summary>The largest size of a back: an answer is read in the hand.</summary>
    public const double LargestBack = 0.96;

    /// <summary>Distance of the lines as a part of their size: short texts need less white between lines than pages.</summary>
    public const double LinePitch = 1.45;
}
