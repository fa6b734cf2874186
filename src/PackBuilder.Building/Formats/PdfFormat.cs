using PackBuilder.Pdf;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Formats;

/// <summary>For print: the pages themselves.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    public string Name => "pdf";

    public bool NeedsPages => true;

    public Checked<byte[]> Write(WritableDocument document) =>
        PdfRenderer.Render(document.Pages, new PdfOptions { CreationDate = document.Date, Fonts = document.FontPrograms });
}
