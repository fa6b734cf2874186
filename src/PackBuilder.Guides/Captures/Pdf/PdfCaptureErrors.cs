using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Every message about reading a PDF: codes PB1030 to PB1039.</summary>
internal static class PdfCaptureErrors
{
    public static Diagnostic Encrypted(string file) =>
        Diagnostic.Error("PB1030", "this PDF is protected by a password", SourceLocation.OfFile(file),
            "open it with the password and print or save it as a PDF without one");

    public static Diagnostic Scan(string file, int pages) =>
        Diagnostic.Error("PB1031", $"this PDF has no text on its {Number(pages)} pages, only pictures of text", SourceLocation.OfFile(file),
            "run a text recognition (OCR) over it and give the result as .docx or .txt, or give the file it was printed from");

    public static Diagnostic Unmapped(string file, double share, string fonts) =>
        Diagnostic.Error("PB1032",
            $"{Number((int)Math.Round(share * 100))} % of the characters of this PDF cannot be read, since its fonts do not say which characters they show: {fonts}",
            SourceLocation.OfFile(file), "give the file it was made from, or print it to PDF again with fonts embedded; text recognition (OCR) works too");

    public static Diagnostic PartlyUnmapped(string file, int characters, string place) =>
        Diagnostic.Warning("PB1033",
            $"{Number(characters)} characters of this PDF cannot be read, the first on {place}: they are left out", SourceLocation.OfFile(file),
            "compare the guide with the PDF there, or give the file it was made from");

    public static Diagnostic Damaged(string file) =>
        Diagnostic.Error("PB1034", "this PDF cannot be read: it is damaged or cut off", SourceLocation.OfFile(file),
            "open it in a viewer and print or save it as a new PDF");

    public static Diagnostic TooLarge(string file) =>
        Diagnostic.Error("PB1035",
            $"this PDF has more than the {Number(PdfLimits.MostPages)} pages or {Number(PdfLimits.MostGlyphs)} characters that can be read, or draws far more than text",
            SourceLocation.OfFile(file), "split it into several guides");

    public static Diagnostic PagesWithoutText(string file, string pages) =>
        Diagnostic.Warning("PB1036", $"there is no text, only a picture, on page {pages}", SourceLocation.OfFile(file),
            "run a text recognition (OCR) over these pages if they belong to the guide");

    public static Diagnostic PageDamaged(string file, string pages) =>
        Diagnostic.Error("PB1037", $"page {pages} of this PDF cannot be read: it is damaged", SourceLocation.OfFile(file),
            "open it in a viewer and print or save it as a new PDF");

    public static Diagnostic PicturesUnread(string file, int count, int page) =>
        Diagnostic.Warning("PB1038", count == 1 ? (Message)$"a picture on page {Number(page)} of this PDF cannot be read and is left out"
                : $"{Number(count)} pictures of this PDF cannot be read and are left out, the first on page {Number(page)}",
            SourceLocation.OfFile(file), "give the file it was made from, or save the pictures as PNG or JPEG and put them into the guide");

    public static Diagnostic DoubtfulOrder(string file, string pages) =>
        Diagnostic.Warning("PB1039", $"text stands side by side on page {pages} and is read across, line by line: it may be meant to be read column by column",
            SourceLocation.OfFile(file), "compare the guide with the PDF there; if it is wrong, give the file it was made from, or put the order right with: packbuilder correct");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
