using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>The words around the numbers of tables, figures and questions. No space is written between Han and digits: lines add their own.</summary>
public sealed class CaptionLabels
{
    private readonly bool _isChinese;
    private readonly bool _byChapter;

    private CaptionLabels(bool isChinese, bool byChapter) => (_isChinese, _byChapter) = (isChinese, byChapter);

    /// <param name="language">The language of the document, BCP 47.</param>
    public static CaptionLabels For(string language, bool byChapter) =>
        new(language.StartsWith("zh", StringComparison.OrdinalIgnoreCase), byChapter);

    /// <returns>Null where the document says nothing in a second language.</returns>
    public static CaptionLabels? Second(DocumentInfo info, bool byChapter) =>
        info.SecondLanguage.Length > 0 && For(info.SecondLanguage, byChapter) is var second && second._isChinese != For(info.Language, byChapter)._isChinese ? second : null;

    /// <summary>Before the number of a table; also the name of the sequence that a word processor counts.</summary>
    public string TableWord => _isChinese ? "表" : "Table";

    public string FigureWord => _isChinese ? "图" : "Figure";

    /// <summary>Between word and number.</summary>
    public string WordGap => _isChinese ? "" : " ";

    /// <summary>Between the label and the caption: one em (CY/T 170 and 171).</summary>
    public string CaptionGap => _isChinese ? "\u3000" : ". ";

    public string Table(CaptionNumber number) => TableWord + WordGap + Show(number);

    public string Figure(CaptionNumber number) => FigureWord + WordGap + Show(number);

    public string Show(CaptionNumber number) => number.Show(_byChapter);

    /// <summary>What the number of a caption starts with, before the part that is counted.</summary>
    public string Chapter(CaptionNumber number) => Show(number) is var shown && shown.LastIndexOf('-') is var dash ? shown[..(dash + 1)] : "";

    internal ReferenceName Question(string number) =>
        _isChinese ? new ReferenceName("第", number, "题") : new ReferenceName("question ", number, "");
}
