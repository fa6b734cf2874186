using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace PackBuilder.Docx.Runs;

/// <summary>Makes boxes that can be ticked with a click and printed as they are.</summary>
internal static class CheckBoxes
{
    private const string Open = "☐";
    private const string Ticked = "☑";

    /// <param name="title">What a screen reader says of it.</param>
    public static W.SdtRun Make(bool ticked, string title) => new(
        new W.SdtProperties(
            new W.SdtAlias { Val = title },
            new W14.SdtContentCheckBox(
                new W14.Checked { Val = ticked ? W14.OnOffValues.One : W14.OnOffValues.Zero },
                new W14.CheckedState { Font = WordFont.Symbols.Name, Val = "2611" },
                new W14.UncheckedState { Font = WordFont.Symbols.Name, Val = "2610" })),
        new W.SdtContentRun(Paragraphs.Styled(StyleId.Box, ticked ? Ticked : Open)));
}
