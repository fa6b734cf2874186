using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Starting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder schema</c>: the JSON Schema of a kind of file, for editors that check while one types.</summary>
internal static class SchemaCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var kind = new Argument<string?>("kind") { Description = string.Join(", ", SchemaFiles.Kinds), Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong(SchemaFiles.Kinds);
        var install = new Option<bool>("--install") { Description = host.Text($"Write all of them into the folder {StarterProject.SchemaFolder} of the project, for editors") };
        var command = new Command("schema", host.Text("Prints the JSON Schema of a kind of file.")) { kind, install, options.Project };
        command.SetAction(result =>
        {
            if (result.GetValue(install))
                return Install(host, options, result);
            if (result.GetValue(kind) is { } one)
                host.Output.Write(SchemaFiles.Text(one));
            else
                host.Output.WriteLine(string.Join('\n', SchemaFiles.Kinds));
            return ExitCode.Ok;
        });
        return command;
    }

    private static int Install(Host host, CommonOptions options, ParseResult result)
    {
        var reporter = options.Reporter(host, result);
        var project = options.ReadProject(host, result);
        ImmutableArray<OutputFile> files = [.. StarterProject.Schemas()];
        var problems = project.Value is { } found ? OutputWriter.Write(host.Files, found.Root, files) : project.Diagnostics;
        reporter.Diagnostics(problems);
        foreach (var file in problems.IsEmpty ? files : [])
            reporter.Result(file.Name);
        return ExitCode.For(problems, strict: false);
    }
}
