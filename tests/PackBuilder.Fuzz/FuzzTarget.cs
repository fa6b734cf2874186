using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Pictures;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Docx.References;
using PackBuilder.Exchange.Importing;
using PackBuilder.Guides.Captures.Sheets;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Looks;
using PackBuilder.Packs.Reading;
using PackBuilder.Pdf;
using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting;

namespace PackBuilder.Fuzz;

/// <summary>A way into the program for bytes of anybody: it answers with a value or with diagnostics, and never with an exception.</summary>
/// <param name="Name">Also of the folder that its findings are kept in.</param>
/// <param name="Extension">Of the files it takes; seeds are files of the repository that have it.</param>
/// <param name="Run">Throws only what is a fault of the program.</param>
public sealed record FuzzTarget(string Name, string Extension, Action<byte[]> Run)
{
    /// <summary>To begin with, beside those of the repository.</summary>
    public ImmutableArray<byte[]> Seeds { get; init; } = [.. FuzzSeeds.Of(Extension)];

    /// <summary>Its files are packages: what is changed is a part of one, too.</summary>
    public bool IsPackage => Extension is ".docx" or ".xlsx" or ".pptx" or ".epub" or ".odt";

    public static ImmutableArray<FuzzTarget> All(string repository)
    {
        var files = new DiskFileSystem();
        var project = ProjectReader.Read(files, repository, null, null).Value!;
        var context = BuildContext.Open(files, project, _ => null).Value!;
        var stages = new GuideStages(project.Gate(files));
        var guide = stages.Read(Path.Combine(repository, "sources", "guides", "entry-level.md")).Finished!.Guide;
        string[] guides = [".txt", ".md", ".html", ".mht", ".docx", ".xlsx", ".csv", ".pptx", ".epub", ".odt", ".yaml"];
        return
        [
            .. guides.Select(extension => new FuzzTarget("guide" + extension.Replace('.', '-'), extension, bytes => ReadGuide(stages, "a" + extension, bytes))),
            new("guide-pdf", ".pdf", bytes => ReadGuide(stages, "a.pdf", bytes)) { Seeds = [Pdf(context)] },
            .. new[] { ".png", ".jpg", ".svg" }.Select(extension => new FuzzTarget("picture" + extension.Replace('.', '-'), extension, bytes => PictureReader.Read("a" + extension, bytes))),
            new("document", ".md", bytes => Print(context, bytes)),
            new("template", ".sbn", bytes => Render(bytes)),
            new("house-style", ".docx", bytes => ReferenceReader.Read("a.docx", bytes, null)),
            new("exchange", ".xlsx", bytes => WorkbookFile.Read("a.xlsx", bytes).Then(ReturnedTable.Read).Then(table => BankMerger.Merge(guide, table, []))),
            new("project", ".yaml", ReadYaml),
        ];
    }

    private static void ReadGuide(GuideStages stages, string name, byte[] bytes)
    {
        var finished = stages.ReadCapture(new GuideFile(name, bytes)).Then(capture => stages.Restore(capture)).Then(restored => stages.Parse(name, restored)).Then(stages.WriteYaml);
        if (finished.Value is not { } guide || finished.HasErrors)
            return;
        string yaml = Encoding.UTF8.GetString(guide.Yaml.Content.Span);
        var again = GuideYamlReader.Read(new SourceText("a.yaml", yaml));
        if (again.Value is null)
            throw new InvalidDataException($"the guide's own YAML is refused: {again.Diagnostics[0].Message}");
        if (guide.Guide.Source.Format != SourceFormat.Yaml && GuideYamlWriter.Write(again.Value) != yaml)
            throw new InvalidDataException("the guide's own YAML is read as another guide");
    }

    private static byte[] Pdf(BuildContext context)
    {
        var document = MarkdownReader.Read(new SourceText("a.md", "---\ntitle: 题库\n---\n\n# 一、接待\n\n1. 先问什么？\n\n参考答案：先问好。\n")).Value!;
        return PdfRenderer.Render(Typesetter.Compose(new StyledDocument(document, context.Designs.Values.First().Value!), context.Fonts, new TypesettingOptions()).Value!, new PdfOptions { CreationDate = context.Date.Documents }).Value!;
    }

    private static void Print(BuildContext context, byte[] bytes)
    {
        var read = MarkdownReader.Read(new SourceText("a.md", Encoding.UTF8.GetString(bytes))).Then(document => PictureFinder.Find(document, context.Pictures.Open));
        var design = context.Designs["handbook-a4"].Value ?? context.Designs.Values.First().Value!;
        if (read.Value is not { } document || Typesetter.Compose(new StyledDocument(document, design), context.Fonts, new TypesettingOptions()).Value is not { } pages)
            return;
        PdfRenderer.Render(pages, new PdfOptions { CreationDate = context.Date.Documents });
        DocxRenderer.Render(new StyledDocument(document, design), new DocxOptions { Date = context.Date.Documents, Pages = pages.Numbers });
    }

    private static void Render(byte[] bytes) =>
        new TemplateEngine(new OneTemplate(Encoding.UTF8.GetString(bytes))).Render("a.sbn", new DataMapBuilder { { "title", "手册" }, { "guides", new DataList([]) } }.Build(), TemplateOptions.Default);

    private static void ReadYaml(byte[] bytes)
    {
        var source = new SourceText("a.yaml", Encoding.UTF8.GetString(bytes));
        PackReader.Read(source);
        EditionReader.Read(source, DocumentFormats.ForEditions);
        EmployerReader.Read(source);
        DesignReader.Read(source);
        SourceCatalogueReader.Read(source);
        CorrectionReader.Read(source);
        TagListReader.Read(source);
        AvoidListReader.Read(source);
    }

    private sealed class OneTemplate(string text) : ITemplateLoader
    {
        public IEnumerable<string> AllNames => ["a.sbn"];

        public Checked<SourceText>? Load(string name) => name == "a.sbn" ? Checked<SourceText>.Ok(new SourceText("a.sbn", text)) : null;
    }
}
