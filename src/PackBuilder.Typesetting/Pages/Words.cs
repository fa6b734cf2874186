using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;

namespace PackBuilder.Typesetting.Pages;

/// <summary>The few words that the typesetter itself prints, in the language of the document.</summary>
internal sealed record Words(string Contents, string Continued, string Tip, string Warning, string Note, string Cover, string Colon)
{
    private static readonly Words Chinese = new("目录", "续表", "提示", "注意", "说明", "封面", "：");
    private static readonly Words English = new("Contents", "continued", "Tip", "Caution", "Note", "Cover", ":");

    public static Words For(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    public string ContinuedTable(CaptionLabels labels, CaptionNumber number) =>
        this == Chinese ? Continued + labels.Show(number) : $"{labels.Table(number)}, {Continued}";

    public string TitleOf(Callout callout) => callout.Title.Length > 0 ? callout.Title : callout.Kind switch
    {
        CalloutKind.Tip => Tip,
        CalloutKind.Warning => Warning,
        _ => Note,
    };
}
