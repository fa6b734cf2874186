using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Answers;

/// <summary>
/// Where the last point of an answer ends, though no mark says so: a closing remark speaks about the whole answer, and
/// such remarks start with few words.
/// </summary>
internal static partial class AnswerTail
{
    // A point is not shorter than this; an opening word inside its first characters belongs to the point.
    private const int ShortestPoint = 2;
    private const int LongestPoint = 4000;

    public static string Cut(string point)
    {
        // No author's point is that long; whatever it is, its end is not to be guessed.
        if (point.Length > LongestPoint)
            return point;
        string cut = CutSentences(point, Sentences.Read(point));
        // Where sentences end without a full stop, closing remarks show by their words alone.
        return cut.Length == point.Length && point.Length > 0 && !"。！？!?”".Contains(point[^1]) ? CutRunOn(point) : cut;
    }

    /// <summary>
    /// Where a point that carries on with a group of one (<c>…模式影响体现：优点使…</c>) is to be cut: the start of the label and
    /// of what follows it. Null where there is none.
    /// </summary>
    public static (int Label, int Text)? Group(string point)
    {
        if (point.Length > LongestPoint)
            return null;
        foreach (Match label in InnerLabel().Matches(point))
        {
            if (label.Index >= ShortestPoint && !InsideMarks(point, label.Index))
                return (label.Index, label.Index + label.Length);
        }

        return null;
    }

    /// <summary>Takes the heading of the next group (<c>…缺点：</c>) off the end of a point.</summary>
    public static string WithoutLabel(string point, bool hasNext) =>
        hasNext && GroupLabel().Match(point) is { Success: true, Index: >= ShortestPoint } label ? point[..label.Index] : point;

    private static string CutSentences(string point, System.Collections.Immutable.ImmutableArray<Sentence> sentences)
    {
        for (int i = 1; i < sentences.Length; i++)
        {
            // The second sentence may still explain the name of a step, whatever it starts with.
            if (ClosingSentence().IsMatch(sentences[i].Text) && (i > 1 || sentences.Length == 2 || StrongClosing().IsMatch(sentences[i].Text)))
                return point[..sentences[i].Start];
        }

        return point;
    }

    private static string CutRunOn(string point)
    {
        // A remark may name its subject first; then only the bracket or quotation mark before it shows where it starts.
        var subject = RemarkAfterMark().Match(point);
        if (subject.Success && subject.Index >= ShortestPoint)
            return point[..(subject.Index + 1)];
        foreach (Match remark in ClosingRemark().Matches(point))
        {
            if (remark.Index >= ShortestPoint && !InsideMarks(point, remark.Index))
                return point[..remark.Index];
        }

        return point;
    }

    private static bool InsideMarks(string point, int at)
    {
        int open = 0;
        bool quoted = false;
        for (int i = 0; i < at; i++)
        {
            if (point[i] is '（' or '(' or '“' or '《')
                open++;
            else if (point[i] is '）' or ')' or '”' or '》')
                open--;
            else if (point[i] == '"')
                quoted = !quoted;
        }

        return open > 0 || quoted;
    }

    [GeneratedRegex(@"(?:需要?|应该?|须|要)(?:能够?|重点)?(?:体现|说明|结合|举例|突出|强调|展现)|体现(?!在|为|出|[：:])|展现(?!在|为|出|[：:])|(?:关键|核心|重点|目的|原则|本质)(?:在于|是)|避免|最终|切忌|切勿|总之|综上|适合[^，。：:]{1,10}[：:]|(?:注意|提示|备注|总结)[：:]")]
    private static partial Regex ClosingRemark();

    [GeneratedRegex(@"[）)”""](?=[^（(）)“”""：:]{1,12}(?:需要?|应该?|须|要)(?:体现|说明|结合|突出|强调|展现)[^（(）)“”""]*$)")]
    private static partial Regex RemarkAfterMark();

    [GeneratedRegex(@"^(?:通过|关键|总之|总而言之|总的来说|总体|综上|在?整个|在?全程|在这个过程|结果[，,]|最终|最后[，,]|这样|这次|如此|以上|只有这样|同时[，,]我(?:会)?始终|我会将.{0,14}(?:过程|结果))")]
    private static partial Regex ClosingSentence();

    [GeneratedRegex(@"^(?:关键|总之|总而言之|总的来说|综上|在?整个|结果[，,]|通过(?:这|以上|上述))")]
    private static partial Regex StrongClosing();

    // What a group of points is called. Two of them make a label that no sentence would have in its middle.
    private const string GroupWords =
        "优点|缺点|优势|劣势|不足|长处|短处|痛点|难点|亮点|影响|体现|表现|平衡|应对|解决|改进|具体|主要|核心|方法|做法|方案|措施|步骤|策略|思路|建议|"
        + "示例|案例|例子|结果|效果|原因|目标|特质|能力|要求|补充|总结|其他";

    [GeneratedRegex(@"(?<=[\p{L}\p{N}）)”""。；;，,])(?:(?:" + GroupWords + @"){1,2}[：:])\s*$")]
    private static partial Regex GroupLabel();

    [GeneratedRegex(@"(?:" + GroupWords + @"){2}[：:](?=[^\s-])")]
    private static partial Regex InnerLabel();
}
