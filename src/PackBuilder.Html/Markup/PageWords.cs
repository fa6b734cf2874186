namespace PackBuilder.Html.Markup;

/// <summary>What only a page on a screen says: the words on what can be tapped.</summary>
internal sealed record PageWords(
    string Skip, string Answers, string TurnOver, string Gap, string Write, string Notes, string Back, string Table, string Find, string FindHint, string Found, string FoundNone,
    string FoundMany, string OpenAll, string CloseAll, string Known, string Done, string Forget, string ForgetSure)
{
    private static readonly PageWords Chinese = new(
        "跳到正文", "提示与答案", "翻到背面", "填空", "在这里写", "注", "回到正文", "表格", "查找", "查找题目和内容", "找到 {0} 处", "没有找到",
        "找到 {0} 处以上，请多写几个字", "全部展开", "全部收起", "会了", "会了 {0} / {1} 题", "清除记录", "清除这台设备上的勾选和笔记？");

    private static readonly PageWords English = new(
        "Skip to the text", "Hints and answer", "Turn over", "Blank", "Write here", "Notes", "Back to the text", "Table", "Find", "Find questions and text", "{0} found", "Nothing found",
        "More than {0} found; type a little more", "Open all", "Close all", "I know this", "{0} of {1} known", "Clear my marks", "Clear the ticks and notes kept on this device?");

    /// <param name="language">BCP 47.</param>
    public static PageWords For(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}
