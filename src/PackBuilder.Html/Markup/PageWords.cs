namespace PackBuilder.Html.Markup;

/// <summary>What only a page on a screen says, in the language of the document or in both of them: the words on what can be tapped.</summary>
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
    /// <param name="second">In which all is said again; empty for none.</param>
    public static PageWords For(string language, string second = "")
    {
        var first = Of(language);
        var other = second.Length == 0 ? first : Of(second);
        return other == first ? first : first.With(other);
    }

    private static PageWords Of(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    private PageWords With(PageWords other)
    {
        return new PageWords(
            Both(Skip, other.Skip), Both(Answers, other.Answers), Both(TurnOver, other.TurnOver), Both(Gap, other.Gap), Both(Write, other.Write), Both(Notes, other.Notes),
            Both(Back, other.Back), Both(Table, other.Table), Both(Find, other.Find), Both(FindHint, other.FindHint), Both(Found, other.Found, " · "), Both(FoundNone, other.FoundNone),
            Both(FoundMany, other.FoundMany, " · "), Both(OpenAll, other.OpenAll), Both(CloseAll, other.CloseAll), Both(Known, other.Known), Both(Done, other.Done, " · "),
            Both(Forget, other.Forget), Both(ForgetSure, other.ForgetSure));

        static string Both(string one, string two, string between = " ") => one + between + two;
    }
}
