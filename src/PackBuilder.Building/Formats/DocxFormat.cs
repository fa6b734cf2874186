using PackBuilder.Docx;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Formats;

/// <summary>For word processors, which break the lines and pages themselves; the numbers in its contents and references are those of our pages.</summary>
internal sealed class DocxFormat : IDocumentFormat
{
    public string Name => "docx";

    public bool NeedsPages => true;

    public Checked<byte[]> Write(WritableDocument document)
    {
        var options = new DocxOptions { Date = document.Date, Pages = document.Pages.Numbers, Keys = document.Stamp.Keys, Mark = document.Stamp.Mark };
        var styled = document.HouseStyle?.Invoke().Then(house => options with { Reference = house }) ?? Checked<DocxOptions>.Ok(options);
        return styled.Then(complete => DocxRenderer.Render(document.Styled, complete));
    }
}
