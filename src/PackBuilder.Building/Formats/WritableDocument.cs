using PackBuilder.Documents.Model;
using PackBuilder.Docx.References;
using PackBuilder.Looks;
using PackBuilder.Pdf.Fonts;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Formats;

/// <summary>Everything that a format may be written from.</summary>
/// <param name="Date">Written into files as their date.</param>
public sealed record WritableDocument(StyledDocument Styled, DateTimeOffset? Date)
{
    public Document Document => Styled.Document;

    /// <summary>Null where no format of the document needs pages.</summary>
    public PagedDocument? Paged { get; init; }

    /// <summary>For formats that need pages.</summary>
    public PagedDocument Pages => Paged ?? throw new InvalidOperationException($"{Document.Name} was not cut into pages");

    public DocumentStamp Stamp { get; init; } = DocumentStamp.None;

    /// <summary>Reads the house style of a DOCX; null for none.</summary>
    public Func<Checked<ReferenceDocument>>? HouseStyle { get; init; }

    /// <summary>Font programs that documents of the run have in common.</summary>
    public FontCache? FontPrograms { get; init; }
}
