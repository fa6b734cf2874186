using System.Text;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Pdf;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Cli.Building;

/// <summary>One document from its Markdown, with the fonts and a design of a project but none of its packs.</summary>
/// <param name="Design">Name of the design.</param>
/// <param name="Format">pdf, docx or md.</param>
internal sealed record SingleDocument(IFileSystem Files, Project Project, DateTimeOffset Date, string Design, string Format)
{
    /// <summary>A DOCX (absolute path) whose styles a DOCX takes over, or null.</summary>
    public string? ReferenceDocx { get; init; }

    public static readonly string[] Formats = ["pdf", "docx", "md"];

    public Checked<byte[]> Make(SourceText markdown) => Format == "md"
        ? Checked<byte[]>.Ok(Encoding.UTF8.GetBytes(markdown.Content))
        : MarkdownReader.Read(markdown).Then(FindPictures).Then(document => ReadDesign().Then(design => Write(document, design)));

    private Checked<Document> FindPictures(Document document) => PictureFinder.Find(document, new PictureFolder(Files, Project).Open);

    private Checked<byte[]> Write(Document document, Design design) => Workshop.ReadFonts(Files, Project)
        .Then(fonts => Typesetter.Compose(document, design, fonts, new TypesettingOptions()))
        .Then(pages => Format == "pdf" ? PdfRenderer.Render(pages, new PdfOptions { CreationDate = Date }) : WriteDocx(document, design, pages));

    private Checked<byte[]> WriteDocx(Document document, Design design, PagedDocument pages)
    {
        var options = new DocxOptions { Date = Date, PageOfId = pages.PageOfId, PageOpeners = pages.PageOpeners };
        return ReferenceDocx is null
            ? DocxRenderer.Render(document, design, options)
            : new HouseStyleFiles(Files, Project).Read(ReferenceDocx, null).Then(house => DocxRenderer.Render(document, design, options with { Reference = house }));
    }

    private Checked<Design> ReadDesign()
    {
        const string Extension = ".yaml";
        string path = Path.Combine(Project.Designs, Design + Extension);
        string[] known = [.. Files.Files(Project.Designs).Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => name[..^Extension.Length])];
        return known.Contains(Design)
            ? TextFiles.Read(Project.Gate(Files), path).Then(DesignReader.Read)
            : Checked<Design>.Failed(ProjectErrors.Unknown("design", Design, known));
    }
}
