using System.CommandLine;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Projects;
using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder render</c>: one template with a model from a file, to standard output; for authors of templates. Needs no project.</summary>
internal static class RenderCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var template = new Argument<string>("template") { Description = "A template" };
        var model = new Option<string?>("--model") { Description = "YAML or JSON file with the values; otherwise none", HelpName = "file" };
        var partials = new Option<string?>("--partials") { Description = "Folder where included partials are; otherwise that of the template", HelpName = "folder" };
        var command = new Command("render", "Renders one template with a model, to standard output.") { template, model, partials, options.Strict, options.Diagnostics };
        command.SetAction(result =>
        {
            string path = CommonOptions.Absolute(host, result.GetRequiredValue(template))!;
            string folder = CommonOptions.Absolute(host, result.GetValue(partials)) ?? Path.GetDirectoryName(path)!;
            var output = ReadModel(host, CommonOptions.Absolute(host, result.GetValue(model)))
                .Then(values => Render(host, path, folder, values, result.GetValue(options.Strict) ? TemplateOptions.Strict : TemplateOptions.Default));
            options.Reporter(host, result).Diagnostics(output.Diagnostics);
            if (output.Value is { } text)
                host.Output.Write(text);
            return ExitCode.For(output.Diagnostics, false);
        });
        return command;
    }

    private static Checked<string> Render(Host host, string path, string folder, DataMap values, TemplateOptions options)
    {
        string Display(string file) => Path.GetRelativePath(host.Folder, file).Replace('\\', '/');
        if (!host.Files.FolderExists(folder))
            return Checked<string>.Failed(ProjectErrors.NoFolder("partials", Display(folder), null));
        return TextFiles.Read(host.Files, path, Display(path)).Then(template =>
        {
            var loader = new TemplateWithPartials(path, template, new TemplateFolder(host.Files, folder, Display));
            return new TemplateEngine(loader).Render(path, values, options);
        });
    }

    private static Checked<DataMap> ReadModel(Host host, string? path)
    {
        if (path is null)
            return Checked<DataMap>.Ok(new DataMap([]));
        string name = Path.GetRelativePath(host.Folder, path).Replace('\\', '/');
        return TextFiles.Read(host.Files, path, name).Then(YamlFile.Read).Then(node =>
            YamlData.From(node) is DataMap map ? Checked<DataMap>.Ok(map) : Checked<DataMap>.Failed(ModelIsNoMap(node.Location)));
    }

    private static Diagnostic ModelIsNoMap(SourceLocation at) =>
        Diagnostic.Error("PB0009", "a model is a map of names to values", at, "start each line with name: value");
}
