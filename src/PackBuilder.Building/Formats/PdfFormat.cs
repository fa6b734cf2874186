using PackBuilder.Pdf;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Formats;

/// <summary>For print: the pages themselves.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    public string Name => "pdf";

    public bool NeedsPages => true;

    public Checked<byte[]> Write(WritableDocument document) =>
        PdfRenderer.Render(document.Pages, new PdfOptions { CreationDate = document.Date, Fonts = document.FontPrograms });

    /// <summary>Sheets of pages for a printer, which claim no standard.</summary>
    public static Checked<byte[]> WriteForPrinter(WritableDocument document, PagedDocument sheets) =>
        PdfRenderer.Render(sheets, new PdfOptions { CreationDate = document.Date, Fonts = document.FontPrograms, ClaimsStandards = false });
}
