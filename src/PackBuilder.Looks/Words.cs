using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;

namespace PackBuilder.Looks;

/// <summary>The few words that writers themselves print, in the language of the document.</summary>
public sealed record Words(string Contents, string Continued, string Tip, string Warning, string Note, string Cover, string Box, string Colon)
{
    private static readonly Words Chinese = new("目录", "续表", "提示", "注意", "说明", "封面", "勾选框", "：");
    private static readonly Words English = new("Contents", "continued", "Tip", "Caution", "Note", "Cover", "Check box", ":");

    /// <param name="language">BCP 47.</param>
    public static Words For(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    public string ContinuedTable(CaptionLabels labels, CaptionNumber number) =>
        this == Chinese ? Continued + labels.Show(number) : $"{labels.Table(number)}, {Continued}";

    public string TitleOf(Callout callout) => callout.Title.Length > 0 ? callout.Title : callout.Kind switch
    {
        CalloutKind.Tip => Tip,
        CalloutKind.Warning => Warning,
        CalloutKind.Note => Note,
        _ => throw new UnknownKindException(callout.Kind),
    };

    /// <summary>Above what goes on of a question on another page.</summary>
    /// <param name="prompt">Names what has no number.</param>
    public string ContinuedQuestion(string number, string prompt) =>
        (number.Length == 0 ? Short(prompt) : Questions(number, number)) + Again;

    /// <summary>Stands after the name of what goes on where it was broken off.</summary>
    public string Again => this == Chinese ? "（续）" : " (continued)";

    private static string Short(string prompt)
    {
        int end = 0;
        double width = 0;
        foreach (var rune in prompt.EnumerateRunes())
        {
            width += TextMeasure.Pages.WidthOf(rune);
            if (width > LongestName)
                return prompt[..end].TrimEnd() + "……";
            end += rune.Utf16SequenceLength;
        }

        return prompt;
    }

    // Em.
    private const double LongestName = 24;

    /// <summary>The questions of a page, for its head.</summary>
    public string Questions(string first, string last) =>
        this == Chinese ? first == last ? $"第{first}题" : $"第{first}–{last}题"
        : first == last ? $"Question {first}" : $"Questions {first}–{last}";

    /// <summary>On the cover, above the name of an employer.</summary>
    public string MadeFor => this == Chinese ? "专为应聘以下公司准备" : "Prepared for applicants to";

    /// <summary>On a page that is left empty.</summary>
    public string BlankPage => this == Chinese ? "（本页留白）" : "(This page is left blank)";

    /// <summary>What a reader hears where there is room to write.</summary>
    public string WriteHere => this == Chinese ? "（在此书写）" : "(write here)";

    /// <summary>What a sheet of cards is and how it is printed.</summary>
    public string Sheet(int number, bool isBack, CardTurn turn, string paper)
    {
        string n = number.ToString(CultureInfo.InvariantCulture);
        bool zh = this == Chinese;
        if (turn == CardTurn.Fold)
            return zh ? $"第 {n} 张 · {paper} · 沿虚线对折" : $"Sheet {n} · {paper} · fold along the dashed line";
        string side = zh ? isBack ? "背面" : "正面" : isBack ? "back" : "front";
        string edge = (zh, turn) switch
        {
            (true, CardTurn.LongEdge) => "双面打印，沿长边翻转",
            (true, _) => "双面打印，沿短边翻转",
            (false, CardTurn.LongEdge) => "print on both sides, flip on the long edge",
            _ => "print on both sides, flip on the short edge",
        };
        return zh ? $"第 {n} 张{side} · {paper} · {edge}" : $"Sheet {n}, {side} · {paper} · {edge}";
    }
}
