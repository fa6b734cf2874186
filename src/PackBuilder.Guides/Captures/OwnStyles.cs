namespace PackBuilder.Guides.Captures;

/// <summary>The paragraph styles of the question cards that this program writes, by which it knows them again.</summary>
public static class OwnStyles
{
    public const string Question = "Question";

    /// <summary>The English of a question, on the page opposite: no question of its own.</summary>
    public const string Opposite = "Question Opposite";

    public const string Translation = "Question Translation";
    public const string Remark = "Question Remark";
    public const string Label = "Answer Label";
    public const string Text = "Answer Text";
    public const string Choice = "Choice";
    public const string Caption = "caption";

    // A label and the text after it, separated by a tab.
    private const string Labelled = "Labelled Text";

    /// <summary>Whether a style of runs is that of a question which is a heading, with emphasis in it or without.</summary>
    public static bool IsQuestionText(string? style) =>
        style is not null && style.StartsWith("Question ", StringComparison.Ordinal) && style is not ("Question Number" or Translation or Remark);

    public static bool IsInCard(string? style) =>
        style is not (null or Opposite) && (style.StartsWith("Answer ", StringComparison.Ordinal) || style.StartsWith("Sample ", StringComparison.Ordinal)
            || style.StartsWith("Caution ", StringComparison.Ordinal) || style.StartsWith("Question ", StringComparison.Ordinal) || style.StartsWith(Choice, StringComparison.Ordinal));

    /// <summary>Whether a line of a style is none that heads others, whatever it looks like.</summary>
    public static bool IsNoHeading(string? style) => style == Question || IsInCard(style) || Caption.Equals(style, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// How deep the items of a style are nested, from 0: the lists of a question are levels of one list, whatever they are in each other. Null
    /// for a style that says nothing of it.
    /// </summary>
    public static int? DepthOf(string style) => !style.Contains("List ", StringComparison.Ordinal) ? null : style[^1] is >= '2' and <= '9' and var level ? level - '1' : 0;

    public static bool IsChoice(string style) => style.Contains(Choice, StringComparison.Ordinal);

    public static bool IsLabel(string style) => style.Contains("Label", StringComparison.Ordinal) && !style.Contains(Labelled, StringComparison.Ordinal);

    /// <summary>The label of the one part that the card of a question has which candidates ask.</summary>
    public static bool IsLabelOfAnswer(string? text) => text is not null && FirstLanguageOf(text.Trim()) is ("回答" or "Answer");

    /// <summary>The Chinese of a label in two languages; else all of it.</summary>
    public static string FirstLanguageOf(string label)
    {
        int latin = label.AsSpan().IndexOfAnyInRange('A', 'Z');
        return latin > 0 && !char.IsAscii(label[0]) ? label[..latin].Trim() : label;
    }

    /// <summary>A label in a cell beside the head of a table.</summary>
    public static bool IsTableLabel(string style) => style == "Answer Table Label";

    public static bool IsLabelled(string style) => style.Contains(Labelled, StringComparison.Ordinal);
}
