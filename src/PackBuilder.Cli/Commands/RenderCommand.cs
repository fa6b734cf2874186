using System.CommandLine;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Hosting;
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
        var template = new Argument<string>("template") { Description = "A template; partials are looked up in its folder" };
        var model = new Option<string?>("--model") { Description = "YAML or JSON file with the values; otherwise none", HelpName = "file" };
        var command = new Command("render", "Renders one template with a model, to standard output.") { template, model, options.Strict, options.Diagnostics };
        command.SetAction(result =>
        {
            string path = CommonOptions.Absolute(host, result.GetRequiredValue(template))!;
            var output = ReadModel(host, CommonOptions.Absolute(host, result.GetValue(model)))
                .Then(values => Render(host, path, values, result.GetValue(options.Strict) ? TemplateOptions.Strict : TemplateOptions.Default));
            options.Reporter(host, result).Diagnostics(output.Diagnostics);
            if (output.Value is { } text)
                host.Output.Write(text);
            return ExitCode.For(output.Diagnostics, false);
        });
        return command;
    }

    private static Checked<string> Render(Host host, string path, DataMap values, TemplateOptions options)
    {
        string folder = Path.GetDirectoryName(path)!;
        var loader = new TemplateFolder(host.Files, folder, file => Path.GetRelativePath(host.Folder, file).Replace('\\', '/'));
        var source = TextFiles.Read(host.Files, path, Path.GetRelativePath(host.Folder, path));
        return source.Then(_ => new TemplateEngine(loader).Render(Path.GetFileName(path), values, options));
    }

    private static Checked<DataMap> ReadModel(Host host, string? path)
    {
        if (path is null)
            return Checked<DataMap>.Ok(new DataMap([]));
        string name = Path.GetRelativePath(host.Folder, path);
        return TextFiles.Read(host.Files, path, name).Then(YamlFile.Read).Then(node =>
            YamlData.From(node) is DataMap map ? Checked<DataMap>.Ok(map) : Checked<DataMap>.Failed(ModelIsNoMap(node.Location)));
    }

    private static Diagnostic ModelIsNoMap(SourceLocation at) =>
        Diagnostic.Error("PB0009", "a model is a map of names to values", at, "start each line with name: value");
}
