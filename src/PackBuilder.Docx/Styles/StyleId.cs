namespace PackBuilder.Docx.Styles;

/// <summary>Ids of the styles that every document has.</summary>
internal static class StyleId
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string CoverEdition = "CoverEdition";
    public const string CoverMadeFor = "CoverMadeFor";
    public const string CoverEmployer = "CoverEmployer";
    public const string CoverAuthor = "CoverAuthor";
    public const string CoverDocument = "CoverDocument";
    public const string CoverLine = "CoverLine";
    public const string ContentsHeading = "TOCHeading";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Caption = "Caption";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string CoverLogo = "CoverLogo";
    public const string Question = "Question";
    /// <summary>Of a question on the page opposite the one that counts.</summary>
    public const string QuestionOpposite = "QuestionOpposite";

    public const string QuestionTranslation = "QuestionTranslation";
    public const string QuestionRemark = "QuestionRemark";
    public const string AnswerLabel = "AnswerLabel";
    public const string CautionLabel = "CautionLabel";
    public const string CardTable = "CardTable";
    public const string CardNumber = "CardNumber";
    public const string CardRemark = "CardRemark";
    public const string SectionEnd = "SectionEnd";
    public const string AnswerSideLabel = "AnswerSideLabel";
    public const string CautionSideLabel = "CautionSideLabel";
    public const string TableLabel = "AnswerTableLabel";
    public const string TableHeader = "TableHeader";
    public const string TableHeaderCentred = "TableHeaderCentred";
    public const string TableHeaderRight = "TableHeaderRight";
    public const string TableText = "TableText";
    public const string TableTextCentred = "TableTextCentred";
    public const string TableTextRight = "TableTextRight";
    public const string TableGap = "TableGap";
    public const string Table = "PackTable";

    public const string QuestionNumber = "QuestionNumber";
    public const string HeadingTranslation = "HeadingTranslation";
    public const string Label = "Label";
    public const string LabelCaution = "LabelCaution";
    public const string Speaker = "Speaker";
    public const string SpeakerOurs = "SpeakerOurs";
    public const string FillIn = "FillIn";
    public const string Box = "BoxToTick";

    public static bool StartsQuestionOrSection(string style) => style is Question or QuestionOpposite || style.StartsWith("Heading", StringComparison.Ordinal) && style != HeadingTranslation;

    public static string Heading(int level) => "Heading" + Theme.Number(level);

    /// <summary>Of a heading on the page opposite the one that counts.</summary>
    public static string HeadingOpposite(int level) => "HeadingOpposite" + Theme.Number(level);

    public static string Contents(int level) => "TOC" + Theme.Number(level);
}
