using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Fonts;

namespace PackBuilder.Pdf;

/// <summary>Every message about writing PDF: codes PB6001 to PB6019.</summary>
internal static class PdfErrors
{
    public static Diagnostic NoPages(string title) =>
        Diagnostic.Error("PB6001", $"the document '{title}' has no pages", null,
            "look at what its pack selects: a document needs at least one block");

    public static Diagnostic PageSize(int page, double width, double height) =>
        Diagnostic.Error("PB6002", $"page {page} measures {width} by {height} pt", null,
            "a PDF page is between 3 and 14,400 pt wide and high");

    public static Diagnostic NoTitle() =>
        Diagnostic.Error("PB6003", "the document has no title", null,
            "give it a title: viewers and screen readers announce it");

    public static Diagnostic NoGlyph(int page, string text) =>
        Diagnostic.Error("PB6004", $"page {page}: there is no glyph for {text}", null,
            "use another character, or add a font that has it to templates/fonts/fonts.yaml");

    public static Diagnostic NotText(int page, string codePoint) =>
        Diagnostic.Error("PB6005", $"page {page}: {codePoint} is not allowed in the text of a document", null,
            "replace it: private-use, control and unassigned characters mean nothing to a screen reader");

    public static Diagnostic NotANumber(int page, Message what) =>
        Diagnostic.Error("PB6006", $"page {page}: the place of {what} is not a number", null);

    public static Diagnostic LinkOutsideText(int page, string target) =>
        Diagnostic.Error("PB6007", $"page {page}: the link to '{target}' belongs to no text", null);

    public static Diagnostic LinkToNowhere(int page, string target) =>
        Diagnostic.Error("PB6008", $"page {page}: the link to '{target}' leads nowhere", null,
            "name an address, or the id of a heading that is in the document");

    public static Diagnostic FontDamaged(FontFormatException problem) =>
        Diagnostic.Error("PB6009", $"a font cannot be embedded: {problem.Message}", null,
            "use a complete TrueType font (.ttf) with glyf outlines");

    public static Diagnostic FigureWithoutText(int page) =>
        Diagnostic.Error("PB6010", $"page {page}: a picture has no description", null,
            "describe what it shows, for people who cannot see it");

    public static Diagnostic PictureIncomplete(int page) =>
        Diagnostic.Error("PB6011", $"page {page}: a picture does not have as many pixels as it says", null, "save the picture again");
}
