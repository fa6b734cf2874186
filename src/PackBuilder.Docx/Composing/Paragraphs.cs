using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Composing;

/// <summary>Makes empty paragraphs and the small runs that many of them need.</summary>
internal static class Paragraphs
{
    public static W.Paragraph Make(string style) => new()
    {
        ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } },
    };

    public static W.Run Tab() => new(new W.TabChar());

    public static W.Run Styled(string style, string text) => new(
        new W.RunProperties { RunStyle = new W.RunStyle { Val = style } },
        new W.Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
}
