using PackBuilder.Documents.Model;

namespace PackBuilder.Docx.Composing;

/// <summary>The few words that the writer itself prints, in the language of the document.</summary>
internal sealed record Words(string Contents, string Tip, string Warning, string Note, string Colon, string Box)
{
    private static readonly Words Chinese = new("目录", "提示", "注意", "说明", "：", "勾选框");
    private static readonly Words English = new("Contents", "Tip", "Caution", "Note", ": ", "Check box");

    public static Words For(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    public string TitleOf(Callout callout) => callout.Title.Length > 0 ? callout.Title : callout.Kind switch
    {
        CalloutKind.Tip => Tip,
        CalloutKind.Warning => Warning,
        _ => Note,
    };
}
