using PackBuilder.Html;
using PackBuilder.Looks;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Formats;

/// <summary>For screens, which have no pages; the numbers in its references are those of the print, so that phone and paper can be read together.</summary>
internal sealed class PhoneFormat(string name, Func<StyledDocument, HtmlOptions, Checked<byte[]>> render) : IDocumentFormat
{
    public string Name => name;

    public bool NeedsPages => true;

    public Checked<byte[]> Write(WritableDocument document) =>
        render(document.Styled, new HtmlOptions(document.Date) { Pages = document.Pages.Numbers });
}
