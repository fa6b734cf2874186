namespace PackBuilder.Guides.Model;

/// <summary>What a text is in its guide: rules differ by whom it speaks to, and whose words it is.</summary>
public enum TextPlace
{
    Title,
    Heading,
    Paragraph,
    Item,
    Caption,
    ColumnHead,
    Cell,
    Prompt,
    Intent,
    Option,
    Explanation,
    Outline,
    Sample,
    FollowUp,
    FollowUpHint,
    RedFlag,
    Rubric,
    Situation,
    Principle,

    /// <summary>What somebody says who is served or examined by the reader: a customer.</summary>
    OtherTurn,

    /// <summary>What the reader may say: an agent or a candidate; what an interviewer says counts too.</summary>
    Turn,
    Speaker,

    /// <summary>What is read aloud, sent or typed in an exercise: words of others, as they come.</summary>
    Script,

    /// <summary>What is typed in an exercise, in the language or languages it is to be typed in.</summary>
    Passage,
    FaqQuestion,
    FaqAnswer,
    Example,
    Term,
    Definition,
    ToDo,
    ToAvoid,
    Letter,
    Tip,
    Fact,

    /// <summary>A remark for the trainer.</summary>
    Note,
}
