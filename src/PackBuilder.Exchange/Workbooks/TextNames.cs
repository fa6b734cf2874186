using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>What a translator is told that a text is.</summary>
internal static class TextNames
{
    public static (string Zh, string En) Of(TextPlace place) => place switch
    {
        TextPlace.Title => ("标题", "Title"),
        TextPlace.Heading => ("标题", "Heading"),
        TextPlace.Paragraph => ("段落", "Paragraph"),
        TextPlace.Item => ("列表", "List item"),
        TextPlace.Caption => ("题名", "Caption"),
        TextPlace.ColumnHead => ("表头", "Column head"),
        TextPlace.Cell => ("表格", "Cell"),
        TextPlace.Prompt => ("题干", "Prompt"),
        TextPlace.Intent => ("考察点", "Intent"),
        TextPlace.Option => ("选项", "Option"),
        TextPlace.Explanation => ("解析", "Explanation"),
        TextPlace.Outline => ("答题要点", "Point of the answer"),
        TextPlace.Sample => ("参考回答", "Sample answer"),
        TextPlace.FollowUp => ("追问", "Follow-up"),
        TextPlace.FollowUpHint => ("追问提示", "Hint for a follow-up"),
        TextPlace.RedFlag => ("减分项", "Red flag"),
        TextPlace.Rubric => ("评分标准", "Rubric"),
        TextPlace.Situation => ("情景", "Situation"),
        TextPlace.Principle => ("原则", "Principle"),
        TextPlace.OtherTurn => ("对话：对方", "Dialogue, the other side"),
        TextPlace.Turn => ("对话：我方", "Dialogue, our side"),
        TextPlace.Speaker => ("说话人", "Speaker"),
        TextPlace.Script => ("脚本", "Script"),
        TextPlace.Passage => ("打字材料", "Passage to type"),
        TextPlace.FaqQuestion => ("常见问题", "Asked question"),
        TextPlace.FaqAnswer => ("常见问题的回答", "Answer to an asked question"),
        TextPlace.Example => ("例句", "Example"),
        TextPlace.Term => ("术语", "Term"),
        TextPlace.Definition => ("术语解释", "Definition"),
        TextPlace.ToDo => ("清单：要做", "Checklist, to do"),
        TextPlace.ToAvoid => ("清单：不要做", "Checklist, to avoid"),
        TextPlace.Letter => ("书信", "Letter"),
        TextPlace.Tip => ("提示", "Tip"),
        TextPlace.Fact => ("事实", "Fact"),
        TextPlace.Note => ("教师备注", "Note for the trainer"),
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };
}
