using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Looks;
using PackBuilder.Pdf;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Benchmarks.Documents;

/// <summary>The way from Markdown to files, stage by stage, with the fonts and the A4 design of this repository.</summary>
internal sealed class DocumentRun
{
    private readonly BuildContext _context;
    private readonly Design _design;

    public DocumentRun()
    {
        var files = new DiskFileSystem();
        _context = Need(ProjectReader.Read(files, AppContext.BaseDirectory, null, null)
            .Then(project => BuildContext.Open(files, project, _ => null)));
        _design = Need(_context.Designs["handbook-a4"]);
    }

    public Document Read(string markdown) => Need(MarkdownReader.Read(new SourceText("handbook.md", markdown)));

    public PagedDocument Compose(Document document) =>
        Need(Typesetter.Compose(new StyledDocument(document, _design), _context.Fonts, new TypesettingOptions()));

    public byte[] WritePdf(PagedDocument pages) => WritePdf(pages, PdfCompression.Small);

    public byte[] WritePdf(PagedDocument pages, PdfCompression compression) =>
        Need(PdfRenderer.Render(pages, new PdfOptions { Compression = compression }));

    public byte[] WriteDocx(Document document, PagedDocument pages) =>
        Need(DocxRenderer.Render(new StyledDocument(document, _design), new DocxOptions { Pages = pages.Numbers }));

    public byte[] ToPdf(string markdown) => WritePdf(Compose(Read(markdown)));

    /// <summary>With page numbers in the contents, for which the document is set as for PDF.</summary>
    public byte[] ToDocx(string markdown)
    {
        var document = Read(markdown);
        return WriteDocx(document, Compose(document));
    }

    private static T Need<T>(Checked<T> result)
        where T : class =>
        result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(problem => problem.Message)));
}
