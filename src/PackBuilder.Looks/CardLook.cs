using PackBuilder.Documents.Model;

namespace PackBuilder.Looks;

/// <summary>Question cards: a rule above, the number and the labels in a column of their own, prompt and parts beside them.</summary>
public static class CardLook
{
    /// <summary>Four characters of a label and a gap.</summary>
    public static readonly Em LabelColumn = new(5);

    /// <summary>White above and below a card.</summary>
    public static readonly GridLine Around = new(0.5);

    /// <summary>From the rule to the question.</summary>
    public static readonly GridLine UnderRule = new(0.4);

    public static readonly GridLine BetweenParts = new(0.3);

    /// <summary>Whether a label of the small size fits into a column of labels; one in two languages has a line for each.</summary>
    public static bool LabelFits(string label, TextMeasure measure, Em column)
    {
        var (first, second) = TwoLanguages.OfLabel(label);
        return Math.Max(measure.WidthOf(first), measure.WidthOf(second)) * TypeScale.Small <= column.Count - TypeScale.Small / 2;
    }

    /// <summary>From one line of a label to the next, as a multiple of its size.</summary>
    public const double LabelPitch = 1.05;

    /// <summary>Whoever writes an answer wants to see the question.</summary>
    public static bool StaysWithQuestion(CardPart part) => part.Tone == CardTone.Write && part.Blocks.All(KeepRules.StaysWithQuestion);
}
