namespace PackBuilder.Docx.Styles;

/// <summary>What our styles are called in Chinese. Word translates the names of its own styles itself.</summary>
internal static class StyleAliases
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Question"] = "题目",
        ["Question Text"] = "题目文字",
        ["Question Translation"] = "题目译文",
        ["Question Remark"] = "题目备注",
        ["Question Number"] = "题号",
        ["Answer Label"] = "答题要点标签",
        ["Answer Side Label"] = "旁注标签",
        ["Answer Table Label"] = "表格旁注标签",
        ["Caution Label"] = "减分项标签",
        ["Caution Side Label"] = "减分项旁注标签",
        ["Labelled Text"] = "带标签的段落",
        ["Answer Text"] = "答题要点",
        ["Sample Text"] = "参考回答",
        ["Caution Text"] = "减分项",
        ["Tip Text"] = "提示",
        ["Note Text"] = "说明",
        ["Warning Text"] = "注意",
        ["Letter Text"] = "信件",
        ["Dialogue Text"] = "对话",
        ["Translation Text"] = "译文",
        ["Table Text"] = "表格文字",
        ["Table Text Centred"] = "表格文字居中",
        ["Table Text Right"] = "表格文字靠右",
        ["Table Header"] = "表头",
        ["Table Header Centred"] = "表头居中",
        ["Table Header Right"] = "表头靠右",
        ["Check List"] = "核对清单",
        ["Figure"] = "图片",
        ["Figure Caption"] = "图题",
        ["Cover Edition"] = "封面版别",
        ["Cover Made For"] = "封面用途",
        ["Cover Employer"] = "封面公司",
        ["Cover Author"] = "封面作者",
        ["Cover Document"] = "封面类别",
        ["Cover Line"] = "封面小字",
        ["Label"] = "标签",
        ["Label Caution"] = "减分项标签字",
        ["Speaker"] = "说话人",
        ["Speaker Ours"] = "我方说话人",
        ["Fill In"] = "填空",
        ["Box To Tick"] = "方框",
        ["Heading Translation"] = "标题译文",
        ["Code"] = "代码",
        ["Cover Logo"] = "封面标志",
        ["Card Sheet"] = "卡片",
        ["Card Number"] = "卡片编号",
        ["Card Remark"] = "卡片备注",
        ["Pack Table"] = "资料表格",
    };

    public static string? Of(string name) => Names.GetValueOrDefault(name);
}
