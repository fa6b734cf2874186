using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Projects;
using PackBuilder.Cli.Releasing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder release</c>: a clean, strict build of everything, with what others need to trust it; or a check of one.</summary>
internal static class ReleaseCommand
{
    private const string Folder = "release";

    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var output = new Option<string?>("--output") { Description = $"Folder of its own to write to; otherwise {Folder} in the project's output", HelpName = "folder" };
        var verify = new Option<string?>("--verify") { Description = "Check the release in this folder instead of making one", HelpName = "folder" };
        var command = new Command("release", "Builds everything strictly and writes it with manifest, checksums and one archive for each audience.")
        {
            output, verify, options.Project, options.Json, options.Diagnostics,
        };
        command.SetAction(result => CommonOptions.Absolute(host, result.GetValue(verify)) is { } folder
            ? Verify(host, options.Reporter(host, result), folder)
            : Run(host, options, result, result.GetValue(output)));
        return command;
    }

    private static int Run(Host host, CommonOptions options, ParseResult arguments, string? output)
    {
        var reporter = options.Reporter(host, arguments);
        var workshop = options.ReadProject(host, arguments).Then(project => Workshop.Open(host.Files, project, host.Environment));
        if (workshop.Value is not { } open)
            return Finish(reporter, ExitCode.InvalidInput, workshop.Diagnostics, null, "");

        var result = new Pipeline(open).Run(new BuildRequest { IsStrict = true }, new Progress(host, reporter.IsJson));
        var built = workshop.Diagnostics.AddRange(result.Diagnostics);
        var diagnostics = built.AddRange(ReleaseGate.Check(open, result));
        if (ExitCode.For(diagnostics, strict: true) != ExitCode.Ok)
            return Finish(reporter, Refused(built), diagnostics, null, "");

        var release = ReleaseMaker.Make(open, result, $"packbuilder {CommandLine.Version}");
        string folder = CommonOptions.Absolute(host, output) ?? Path.Combine(open.Project.Output, Folder);
        diagnostics = diagnostics.AddRange(ReleaseWriter.Write(host.Files, folder, open.Project.Display(folder), release));
        bool isWritten = diagnostics.All(problem => problem.Severity != Severity.Error);
        return Finish(reporter, isWritten ? ExitCode.Ok : ExitCode.For(diagnostics, true), diagnostics, isWritten ? release : null, open.Project.Display(folder));
    }

    // What is wrong with the input or its rendering is told as build tells it; the rest is a matter of the release.
    private static int Refused(ImmutableArray<Diagnostic> built) =>
        ExitCode.For(built, strict: false) is var code and not ExitCode.Ok ? code : ExitCode.Refused;

    private static int Finish(Reporter reporter, int code, ImmutableArray<Diagnostic> diagnostics, Release? release, string folder)
    {
        reporter.Diagnostics(diagnostics);
        foreach (var file in release?.Files ?? [])
            reporter.Result($"{folder}/{file.Name}");
        string problems = DiagnosticPrinter.Summary(diagnostics);
        reporter.Say((release is null ? "nothing was released" : $"released {release.Files.Length} files") + (problems.Length > 0 ? "; " + problems : ""));
        reporter.Json("release", code, diagnostics, ("files", new JsonArray([.. (release?.Files ?? []).Select(file => (JsonNode)$"{folder}/{file.Name}")])));
        return code;
    }

    private static int Verify(Host host, Reporter reporter, string folder)
    {
        var diagnostics = ReleaseVerifier.Check(host.Files, folder, Path.GetRelativePath(host.Folder, folder).Replace('\\', '/'));
        int code = diagnostics.Any(problem => problem.Severity == Severity.Error) ? ExitCode.Differs : ExitCode.Ok;
        reporter.Diagnostics(diagnostics);
        reporter.Say(code == ExitCode.Ok ? "every file is as it was released" : "this is not what was released");
        reporter.Json("release", code, diagnostics);
        return code;
    }
}
