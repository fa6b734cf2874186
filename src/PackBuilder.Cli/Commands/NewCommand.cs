using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Starting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder new</c>: a small finished project in a folder of its own, or the start of a house style.</summary>
internal static class NewCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var folder = new Argument<string?>("folder") { Description = host.Text("New or empty folder to write to"), Arity = ArgumentArity.ZeroOrOne };
        var job = new Option<string>("--job") { Description = host.Text($"What the first guide is about: {string.Join(", ", StarterProject.Jobs)}"), HelpName = "job", DefaultValueFactory = _ => StarterProject.Jobs[0] };
        var house = new Option<string?>("--house-style") { Description = host.Text("Write a Word template (.dotx) instead, with every style named and explained, to start a house style from; --design says in which look"), HelpName = "file" };
        job.AcceptOnlyFromAmong(StarterProject.Jobs);
        var command = new Command("new", host.Text("Writes a small finished project: a guide, an employer, a pack, schemas, a workflow."))
        {
            folder, job, house, options.Design, options.Project, options.Json,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(folder) is null) == (result.GetValue(house) is null))
                result.AddError(host.Text("name a folder for a project, or a file with --house-style"));
        });
        command.SetAction(result => result.GetValue(house) is { } file
            ? HouseStyleStart.Run(host, options, result, file)
            : Run(host, options.Reporter(host, result), CommonOptions.Absolute(host, result.GetValue(folder))!, result.GetRequiredValue(job)));
        return command;
    }

    private static int Run(Host host, Reporter reporter, string folder, string job)
    {
        string shown = host.Shown(folder);
        bool isFree = host.Files.Files(folder).IsEmpty && host.Files.Folders(folder).IsEmpty;
        var files = StarterProject.Files(job, host.Wording.Language, Path.GetFileName(folder), host.Today());
        ImmutableArray<Diagnostic> problems = !isFree ? [StartErrors.NotEmpty(shown)] : OutputWriter.Write(host.Files, folder, files);
        reporter.Diagnostics(problems);
        foreach (var file in problems.IsEmpty ? files : [])
            reporter.Result($"{shown}/{file.Name}");
        if (problems.IsEmpty)
            reporter.Say($"next: cd {shown}, then packbuilder build");
        int code = ExitCode.For(problems, strict: false);
        reporter.Json("new", code, problems, ("files", new JsonArray([.. (problems.IsEmpty ? files : []).Select(file => (JsonNode)$"{shown}/{file.Name}")])));
        return code;
    }
}
