using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Words;

/// <summary>A part of a question that a label names.</summary>
internal enum QuestionPart
{
    Intent,
    Outline,
    Sample,
    FollowUps,
    FollowUpHints,
    RedFlags,
    Frame,
    Rubric,
    About,

    /// <summary>Why the right answer of a closed question is right.</summary>
    Explanation,
}

/// <summary>The parts that labels name below a heading that states a question; the words are those of all banks.</summary>
internal static class QuestionLabels
{
    /// <summary>The usual word for each part, for suggestions.</summary>
    public static IReadOnlyCollection<string> Names { get; } = ["考察点", "答题要点", "参考回答", "追问", "追问提示", "减分项", "框架", "评分标准", "题目信息", "解析"];

    public static QuestionPart? PartOf(string label) => BankFields.Of(label) switch
    {
        BankField.Intent => QuestionPart.Intent,
        BankField.Outline or BankField.Thinking => QuestionPart.Outline,
        BankField.Answer => QuestionPart.Sample,
        BankField.FollowUps => QuestionPart.FollowUps,
        BankField.FollowUpHints => QuestionPart.FollowUpHints,
        BankField.RedFlags => QuestionPart.RedFlags,
        BankField.Frame => QuestionPart.Frame,
        BankField.Rubric => QuestionPart.Rubric,
        BankField.About => QuestionPart.About,
        BankField.Explanation => QuestionPart.Explanation,
        _ => null,
    };
}
