using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;

namespace PackBuilder.Looks;

/// <summary>The words that writers print, in one language.</summary>
internal sealed record WordsOfLanguage(
    string Language, string Contents, string Continued, string Tip, string Warning, string Note, string Cover, string Box, string Colon, string Again, string MadeFor,
    string BlankPage, string WriteHere)
{
    private static readonly WordsOfLanguage Chinese = new(
        "zh", "目录", "续表", "提示", "注意", "说明", "封面", "勾选框", "：", "（续）", "专为应聘以下公司准备", "（本页留白）", "（在此书写）");

    private static readonly WordsOfLanguage English = new(
        "en", "Contents", "continued", "Tip", "Caution", "Note", "Cover", "Check box", ":", " (continued)", "Prepared for applicants to", "(This page is left blank)", "(write here)");

    /// <param name="language">BCP 47.</param>
    public static WordsOfLanguage Of(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    private bool IsChinese => this == Chinese;

    public string ContinuedTable(CaptionLabels labels, CaptionNumber number) =>
        IsChinese ? Continued + labels.Show(number) : $"{labels.Table(number)}, {Continued}";

    public string ContinuedQuestion(string number) => IsChinese ? Questions(number, number) + Again : $"{Questions(number, number)}, {Continued}";

    public string Questions(string first, string last) =>
        IsChinese ? first == last ? $"第{first}题" : $"第{first}–{last}题"
        : first == last ? $"Question {first}" : $"Questions {first}–{last}";

    public string Sheet(string number, bool isBack, CardTurn turn, string paper)
    {
        if (turn == CardTurn.Fold)
            return IsChinese ? $"第 {number} 张 · {paper} · 沿虚线对折" : $"Sheet {number} · {paper} · fold along the dashed line";
        string side = IsChinese ? isBack ? "背面" : "正面" : isBack ? "back" : "front";
        string edge = (IsChinese, turn) switch
        {
            (true, CardTurn.LongEdge) => "双面打印，沿长边翻转",
            (true, _) => "双面打印，沿短边翻转",
            (false, CardTurn.LongEdge) => "print on both sides, flip on the long edge",
            _ => "print on both sides, flip on the short edge",
        };
        return IsChinese ? $"第 {number} 张{side} · {paper} · {edge}" : $"Sheet {number}, {side} · {paper} · {edge}";
    }
}
