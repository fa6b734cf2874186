using PackBuilder.Documents.Model;

namespace PackBuilder.Looks;

/// <summary>Conversations: names hang in a column of their own beside what is said.</summary>
public static class DialogueLook
{
    /// <summary>A longer name stands on a line of its own, or pushes its words aside.</summary>
    public static readonly Em WidestName = new(6);

    // Names are of the small size, and a gap follows.
    private const double NameSize = 0.93;
    private const double Gap = 0.4;
    private const double Nameless = 2;

    /// <summary>The column of the names, whole em.</summary>
    public static Em ColumnOf(Dialogue dialogue, Words words) => new(Math.Ceiling(NameSize * dialogue.Turns
        .Select(turn => TextMeasure.Pages.WidthOf(turn.Speaker + words.Colon)).Where(width => width <= WidestName.Count).DefaultIfEmpty(Nameless).Max() + Gap));
}
