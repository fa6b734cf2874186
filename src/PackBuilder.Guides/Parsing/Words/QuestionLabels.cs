namespace PackBuilder.Guides.Parsing.Words;

/// <summary>A part of a question that a label names.</summary>
internal enum QuestionPart
{
    Intent,
    Outline,
    Sample,
    FollowUps,
    RedFlags,
    Frame,
    Rubric,
    About,

    /// <summary>Why the right answer of a closed question is right.</summary>
    Explanation,
}

/// <summary>The labels of a question's parts, with the wordings that question banks use for the same thing.</summary>
internal static class QuestionLabels
{
    private static readonly (QuestionPart Part, string[] Names)[] Known =
    [
        (QuestionPart.Intent, ["考察点", "考查点", "考察要点", "考察目的", "考察意图", "出题意图", "Intent"]),
        (QuestionPart.Outline, ["答题要点", "答案要点", "回答要点", "参考要点", "答题思路", "回答思路", "解题思路", "Outline"]),
        (QuestionPart.Sample, ["参考回答", "参考答案", "示范回答", "示例回答", "回答示例", "示例答案", "标准答案", "答案", "解答", "回答", "答", "Sample answer"]),
        (QuestionPart.FollowUps, ["追问", "可能追问", "常见追问", "Follow-ups"]),
        (QuestionPart.RedFlags, ["减分项", "扣分项", "雷区", "避雷", "忌讳", "常见错误", "Red flags"]),
        (QuestionPart.Frame, ["框架", "答题框架", "回答框架", "Frame"]),
        (QuestionPart.Rubric, ["评分标准", "评分表", "评分要点", "Rubric"]),
        (QuestionPart.About, ["题目信息", "About"]),
        (QuestionPart.Explanation, ["解析", "答案解析", "Explanation"]),
    ];

    public static IReadOnlyCollection<string> Names { get; } = [.. Known.SelectMany(known => known.Names)];

    public static QuestionPart? PartOf(string label)
    {
        foreach (var (part, names) in Known)
        {
            if (names.Contains(label, StringComparer.OrdinalIgnoreCase))
                return part;
        }

        return null;
    }
}
