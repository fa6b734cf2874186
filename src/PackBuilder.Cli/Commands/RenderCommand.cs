using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Hosting;
using PackBuilder.Documents.Reading;
using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Cli.Commands;

/// <summary>
/// <c>packbuilder render</c>: one template with a model from a file; for authors of templates. To standard output it needs no
/// project; as a document it takes the fonts and a design of one. A file of plain Markdown is a template too.
/// </summary>
internal static class RenderCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var template = new Argument<string>("template") { Description = host.Text("A template") };
        var model = new Option<string?>("--model") { Description = host.Text("YAML or JSON file with the values; otherwise none"), HelpName = "file" };
        var partials = new Option<string?>("--partials") { Description = host.Text("Folder where included partials are; otherwise that of the template"), HelpName = "folder" };
        var output = new Option<string?>("--output") { Description = host.Text($"File to write instead, as its extension says: {string.Join(", ", DocumentFormats.Names)}"), HelpName = "file" };
        var design = new Option<string?>("--design") { Description = host.Text($"Design of the PDF or DOCX; otherwise {CommonOptions.DefaultDesign}"), HelpName = "name" };
        var command = new Command("render", host.Text("Renders one template with a model, to standard output or as a document."))
        {
            template, model, partials, output, design, options.ReferenceDocx, options.Project, options.Strict, options.Diagnostics,
        };
        command.SetAction(result =>
        {
            string path = CommonOptions.Absolute(host, result.GetRequiredValue(template))!;
            string folder = CommonOptions.Absolute(host, result.GetValue(partials)) ?? Path.GetDirectoryName(path)!;
            var text = ReadModel(host, CommonOptions.Absolute(host, result.GetValue(model)))
                .Then(values => Render(host, path, folder, values));
            var diagnostics = CommonOptions.Absolute(host, result.GetValue(output)) is { } file
                ? Write(host, options, result, text, result.GetValue(design) ?? CommonOptions.DefaultDesign, file)
                : Print(host, text);
            options.Reporter(host, result).Diagnostics(diagnostics);
            return ExitCode.For(diagnostics, result.GetValue(options.Strict));
        });
        return command;
    }

    private static ImmutableArray<Diagnostic> Print(Host host, Checked<string> text)
    {
        if (text.Value is { } output)
            host.Output.Write(output);
        return text.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Write(Host host, CommonOptions options, ParseResult result, Checked<string> text, string design, string file)
    {
        string format = Path.GetExtension(file).TrimStart('.');
        if (DocumentFormats.Find(format) is not { } known)
            return [ProjectErrors.UnknownFormat(Path.GetFileName(file), DocumentFormats.Names)];
        // As the template wrote it: its author wants to see what cannot be read, too.
        var written = known == DocumentFormats.Markdown
            ? text.Then(markdown => new WrittenDocument([new OutputFile(Path.GetFileName(file), Encoding.UTF8.GetBytes(markdown))], 0))
            : text.Then(markdown => OpenContext(host, options, result)
                .Then(context => Make(context, markdown, new PrintSettings(Path.GetFileNameWithoutExtension(file), design, [known]))));
        return written.Value is { } document
            ? written.Diagnostics.AddRange(OutputWriter.Write(host.Files, Path.GetDirectoryName(file)!, document.Files))
            : written.Diagnostics;
    }

    private static Checked<BuildContext> OpenContext(Host host, CommonOptions options, ParseResult result) => options.ReadProjectOrNone(host, result)
        .Then(project => BuildContext.OpenForOne(host.Files, project, host.Environment))
        .Then(context => context with { ReferenceDocx = CommonOptions.Absolute(host, result.GetValue(options.ReferenceDocx)) });

    private static Checked<WrittenDocument> Make(BuildContext context, string markdown, PrintSettings print)
    {
        var stages = new DocumentStages(context);
        return MarkdownReader.Read(new SourceText(print.Name + ".md", markdown))
            .Then(stages.FindPictures)
            .Then(document => stages.Typeset(print, document))
            .Then(ready => stages.WriteFormats(print, ready));
    }

    private static Checked<string> Render(Host host, string path, string folder, DataMap values)
    {
        if (!host.Files.FolderExists(folder))
            return Checked<string>.Failed(ProjectErrors.NoFolder("partials", Gate(host).Display(folder), null));
        return TextFiles.ReadNamed(Gate(host), path).Then(template =>
        {
            var loader = new TemplateWithPartials(path, template, new TemplateFolder(host.Files, folder, Gate(host).Display));
            return new TemplateEngine(loader).Render(path, values, TemplateOptions.Default);
        });
    }

    private static Checked<DataMap> ReadModel(Host host, string? path)
    {
        if (path is null)
            return Checked<DataMap>.Ok(new DataMap([]));
        return TextFiles.ReadNamed(Gate(host), path).Then(YamlFile.Read).Then(node =>
            YamlData.From(node) is DataMap map ? Checked<DataMap>.Ok(map) : Checked<DataMap>.Failed(ModelIsNoMap(node.Location)));
    }

    // Template and model are named on the command line.
    private static ReadGate Gate(Host host) => new(host.Files, [], host.Shown);

    private static Diagnostic ModelIsNoMap(SourceLocation at) =>
        Diagnostic.Error("PB0009", "a model is a map of names to values", at, "start each line with name: value");
}
