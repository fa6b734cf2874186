using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Ledgers;
using PackBuilder.Cli.Projects;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Docx;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Pdf;
using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Cli.Building;

/// <summary>A document as it was read and as it is cut into pages: DOCX is written from the one, PDF from the other.</summary>
public sealed record TypesetDocument(Document Document, PagedDocument Pages);

/// <summary>The stages from a library of guides to finished files, each as one call.</summary>
public sealed class DocumentStages(Workshop workshop)
{
    /// <summary>The pictures of the guides that the documents are made of; null where none is asked for.</summary>
    public GuidePictureFolder? GuidePictures { get; init; }

    public Checked<Pack> Select(Variant variant, GuideLibrary library) => PackSelector.Select(variant.Pack, variant.Employer, library);

    public Checked<DataMap> BuildTree(Variant variant, Pack pack) => PackTreeBuilder.Build(pack, variant.Edition);

    public Checked<SourceText> RenderTemplate(Variant variant, DataMap tree)
    {
        var template = variant.Edition.Template;
        var source = workshop.Templates.Read(template.Name);
        if (source is null)
            return Checked<SourceText>.Failed(ProjectErrors.MissingTemplate(template.Name, workshop.TemplatesName, template.At, workshop.Templates.Names));
        return source.Then(_ => workshop.Engine.Render(template.Name, tree, TemplateOptions.Default))
            .Then(output => new SourceText(variant.Name + ".md", output));
    }

    public Checked<Document> FindPictures(Document document) =>
        PictureFinder.Find(document, (name, at) => GuidePictures?.Find(name) ?? workshop.Pictures.Open(name, at));

    public Checked<TypesetDocument> Typeset(Variant variant, Document document) =>
        Design(variant)
            .Then(design => Typesetter.Compose(document, design, workshop.Fonts, new TypesettingOptions()))
            .Then(pages => new TypesetDocument(document, pages));

    public Checked<WrittenDocument> WriteFormats(Variant variant, TypesetDocument document)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (string format in variant.Formats)
        {
            var written = format == "pdf" ? WritePdf(document) : WriteDocx(variant, document);
            diagnostics.AddRange(written.Diagnostics);
            if (written.Value is { } bytes)
                files.Add(new OutputFile($"{variant.Name}.{format}", bytes));
        }

        bool isWhole = files.Count == variant.Formats.Length;
        return new Checked<WrittenDocument>(
            isWhole ? new WrittenDocument(files.ToImmutable(), document.Pages.Pages.Length) : null, diagnostics.ToImmutable());
    }

    /// <summary>Takes the files out of memory.</summary>
    public Checked<FinishedDocument> Keep(WrittenDocument document, IFileStore store)
    {
        ImmutableArray<Checked<StoredFile>> kept = [.. document.Files.Select(store.Keep)];
        bool isWhole = kept.All(file => file.Value is not null);
        return new Checked<FinishedDocument>(
            isWhole ? new FinishedDocument([.. kept.Select(file => file.Value!)], document.Pages) : null, [.. kept.SelectMany(file => file.Diagnostics)]);
    }

    /// <summary>Looks for every block that the template got to see on the pages that came of it.</summary>
    public FinishedDocument FindBlocks(FinishedDocument finished, DataMap tree, TypesetDocument document) =>
        finished with { Printed = PrintedBlock.Find(tree, document.Pages) };

    private Checked<byte[]> WritePdf(TypesetDocument document) =>
        PdfRenderer.Render(document.Pages, new PdfOptions { CreationDate = workshop.Date, Fonts = workshop.FontPrograms });

    private Checked<byte[]> WriteDocx(Variant variant, TypesetDocument document) =>
        Design(variant).Then(design => OptionsFor(variant, document).Then(options => DocxRenderer.Render(document.Document, design, options)));

    private Checked<DocxOptions> OptionsFor(Variant variant, TypesetDocument document)
    {
        var options = new DocxOptions { Date = workshop.Date, PageOfId = document.Pages.PageOfId, PageOpeners = document.Pages.PageOpeners };
        var reference = workshop.ReferenceDocx is { } path ? workshop.HouseStyles.Read(path, null)
            : variant.Pack.ReferenceDocx is { } name ? workshop.HouseStyles.Find(name)
            : null;
        return reference is null ? Checked<DocxOptions>.Ok(options) : reference.Then(house => options with { Reference = house });
    }

    private Checked<Design> Design(Variant variant) => workshop.Designs[variant.Pack.Design.Name].Then(design =>
        variant.Employer?.Colour is { } colour ? design with { Colours = design.Colours with { Accent = colour.Value } } : design);
}
