using System.Collections.Immutable;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Origins;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Docx.References;
using PackBuilder.Looks;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Pdf.Imposing;
using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Stamps;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Fonts.Sets;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Running;

/// <summary>The stages from a library of guides to finished files, each as one call.</summary>
public sealed class DocumentStages(BuildContext context)
{
    /// <summary>The pictures of the guides that the documents are made of; null where none is asked for.</summary>
    public GuidePictureFolder? GuidePictures { get; init; }

    public Checked<Pack> Select(Variant variant, GuideLibrary library) => PackSelector.Select(variant.Pack, variant.Employer, library);

    public Checked<DataMap> BuildTree(Variant variant, Pack pack) => PackTreeBuilder.Build(pack, variant.Edition);

    /// <param name="map">Takes down of which blocks the output comes; null where nobody asks.</param>
    public Checked<SourceText> RenderTemplate(Variant variant, DataMap tree, SourceMap? map = null)
    {
        var template = variant.Edition.Template;
        var source = context.Templates.Load(template.Name);
        if (source is null)
            return Checked<SourceText>.Failed(ProjectErrors.MissingTemplate(template.Name, context.TemplatesName, template.At, context.Templates.Names));
        return source.Then(_ => context.Engine.Render(template.Name, tree, TemplateOptions.Default with { Origin = map is null ? null : map.Add }))
            .Then(output =>
            {
                var markdown = new SourceText(variant.Name + ".md", output);
                if (map is not null)
                    map.Markdown = markdown;
                return markdown;
            });
    }

    public Checked<Document> FindPictures(Document document) =>
        PictureFinder.Find(document, (name, at) => GuidePictures?.Find(name) ?? context.Pictures.Open(name, at));

    /// <summary>Makes everything that the formats are written from: pages only where one of them needs pages.</summary>
    public Checked<WritableDocument> Typeset(PrintSettings print, Document document) => WithLogo(print, document).Then(read => TypesetWhole(print, read));

    private Checked<WritableDocument> TypesetWhole(PrintSettings print, Document document) => Design(print).Then(design =>
    {
        var styled = new StyledDocument(document, design);
        var flowing = new WritableDocument(styled, context.Date.Documents) { HouseStyle = HouseStyle(print), FontPrograms = context.FontPrograms };
        return print.Formats.Any(format => format.NeedsPages)
            ? Compose(styled).Then(pages => flowing with { Paged = pages })
            : Checked<WritableDocument>.Ok(flowing);
    });

    private Checked<PagedDocument> Compose(StyledDocument styled)
    {
        try
        {
            return Typesetter.Compose(styled, context.Fonts, new TypesettingOptions());
        }
        catch (UnusableFontException exception)
        {
            return Checked<PagedDocument>.Failed(exception.Problems);
        }
    }

    public Checked<WrittenDocument> WriteFormats(PrintSettings print, WritableDocument document)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var format in print.Formats)
        {
            var written = format.Write(document);
            diagnostics.AddRange(written.Diagnostics);
            if (written.Value is { } bytes)
                files.Add(new OutputFile($"{print.Name}.{format.Name}", bytes));
        }

        bool isWhole = files.Count == print.Formats.Length;
        // Cards have a sheet of their own already.
        if (isWhole && print.Imposition is { } imposition && document.Paged is { } paged && !document.Document.Blocks.Any(block => block is CardSheet))
        {
            var imposed = PdfFormat.WriteForPrinter(document, Imposer.Impose(paged, imposition));
            diagnostics.AddRange(imposed.Diagnostics);
            if (imposed.Value is { } bytes)
                files.Add(new OutputFile($"{print.Name}-print.pdf", bytes));
        }

        return new Checked<WrittenDocument>(
            isWhole ? new WrittenDocument(files.ToImmutable(), document.Paged?.Pages.Length ?? 0) : null, diagnostics.ToImmutable());
    }

    /// <summary>Takes the files out of memory.</summary>
    private static Checked<FinishedDocument> Keep(WrittenDocument document, IFileStore store)
    {
        ImmutableArray<Checked<StoredFile>> kept = [.. document.Files.Select(store.Keep)];
        bool isWhole = kept.All(file => file.Value is not null);
        return new Checked<FinishedDocument>(
            isWhole ? new FinishedDocument([.. kept.Select(file => file.Value!)], document.Pages) : null, [.. kept.SelectMany(file => file.Diagnostics)]);
    }

    /// <summary>Sets a document, writes it in its formats and takes it out of memory; or finds all of that done before.</summary>
    /// <param name="tree">What the template got to see: its texts are looked for in the document that came of it.</param>
    /// <param name="cache">Null where everything is made anew.</param>
    public Checked<FinishedDocument> Finish(PrintSettings print, Document document, DocumentStamp stamp, DataMap tree, IFileStore store, DocumentCache? cache) =>
        WithLogo(print, document).Then(read => FinishWhole(print, read, stamp, store, cache))
            .Then(made => new FinishedDocument(made.Files, made.Pages) { Job = made.Job, Fills = made.Fills, Printed = PrintedBlock.Find(tree, made.Texts) });

    private Checked<CachedDocument> FinishWhole(PrintSettings print, Document document, DocumentStamp stamp, IFileStore store, DocumentCache? cache)
    {
        string? key = context.ReferenceDocx is null ? cache?.KeyOf(print, document, stamp) : null;
        if (key is not null && cache!.Find(key, store) is { } found)
            return found;
        ImmutableArray<OutputFile> content = [];
        var made = Typeset(print, document).Then(ready => WriteFormats(print, ready with { Stamp = stamp })
            .Then(written =>
            {
                content = written.Files;
                return Keep(written, store);
            })
            .Then(kept => new CachedDocument(kept.Files, kept.Pages, ready.Paged is { } pages ? PageTexts.Of(pages) : PageTexts.Of(ready.Document))
            {
                Job = PrintJob.Of(ready),
                Fills = ready.Paged?.Fills ?? [],
            }));
        if (key is not null && made.Value is { } whole && !made.HasErrors)
            cache!.Keep(key, whole, content, made.Diagnostics);
        return made;
    }

    private Func<Checked<ReferenceDocument>>? HouseStyle(PrintSettings print) =>
        context.ReferenceDocx is { } path ? () => context.HouseStyles.Read(path, null)
        : print.ReferenceDocx is { } name ? () => context.HouseStyles.Find(name)
        : null;

    // The logo of the design, where the document has none of its own. What is wrong with the design is said where the document is set.
    private Checked<Document> WithLogo(PrintSettings print, Document document)
    {
        if (Design(print).Value?.Logo is not { } logo || document.Info is not { HasCover: true, Logo: null })
            return Checked<Document>.Ok(document);
        return context.Pictures.Open(logo.File, logo.At).Then(picture => document with
        {
            Info = document.Info with { Logo = new CoverLogo(logo.File, logo.Alternative) },
            Pictures = document.Pictures.SetItem(logo.File, picture),
        });
    }

    /// <summary>The design of a document, in the colour of its employer.</summary>
    public Checked<Design> Design(PrintSettings print)
    {
        if (!context.Designs.TryGetValue(print.Design, out var read))
            return Checked<Design>.Failed(ProjectErrors.Unknown("design", print.Design, context.Designs.Keys.ToArray()));
        return read.Then(design => print.Accent is { } accent ? design with { Colours = design.Colours.Around(accent) } : design);
    }
}
