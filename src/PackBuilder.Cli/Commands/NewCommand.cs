using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Starting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder new</c>: a small finished project in a folder of its own.</summary>
internal static class NewCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var folder = new Argument<string>("folder") { Description = host.Text("New or empty folder to write to") };
        var job = new Option<string>("--job") { Description = host.Text($"What the first guide is about: {string.Join(", ", StarterProject.Jobs)}"), HelpName = "job", DefaultValueFactory = _ => StarterProject.Jobs[0] };
        job.AcceptOnlyFromAmong(StarterProject.Jobs);
        var command = new Command("new", host.Text("Writes a small finished project: a guide, an employer, a pack, schemas, a workflow.")) { folder, job, options.Json };
        command.SetAction(result => Run(host, options.Reporter(host, result), CommonOptions.Absolute(host, result.GetRequiredValue(folder))!, result.GetRequiredValue(job)));
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
