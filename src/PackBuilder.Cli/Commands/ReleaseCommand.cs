using System.CommandLine;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Releasing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder release</c>: a clean, strict build of everything, with what others need to trust it; or a check of one.</summary>
internal static class ReleaseCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var output = new Option<string?>("--output") { Description = host.Text($"Folder of its own to write to; otherwise {ReleaseRun.Folder} in the project's output"), HelpName = "folder" };
        var verify = new Option<string?>("--verify") { Description = host.Text("Check the release in this folder instead of making one"), HelpName = "folder" };
        var merge = CommonOptions.Names("--merge", host.Text("What parts of a build have kept ('.packbuilder' after 'build --shard'): their documents are taken and not made again"), "folder");
        var print = new PrintOptions(host);
        var command = new Command("release", host.Text("Builds everything strictly and writes it with manifest, checksums and one archive for each audience."))
        {
            output, verify, merge, print.Impose, print.Class, options.Project, options.Json, options.Diagnostics,
        };
        command.Validators.Add(result =>
        {
            // What a printer has to know of a document is not kept with it.
            if (result.GetValue(merge) is { Length: > 0 } && (result.GetValue(print.Impose) is not null || result.GetValue(print.Class) is not null))
                result.AddError(host.Text("--merge does not go with --impose or --class"));
        });
        command.SetAction(result => CommonOptions.Absolute(host, result.GetValue(verify)) is { } folder
            ? Verify(host, options.Reporter(host, result), folder)
            : ReleaseRun.Run(
                host,
                options,
                result,
                CommonOptions.Absolute(host, result.GetValue(output)),
                new ReleasedPrint(print.Imposition(result), print.Learners(result)),
                [.. (result.GetValue(merge) ?? []).Select(part => CommonOptions.Absolute(host, part)!)]));
        return command;
    }

    private static int Verify(Host host, Reporter reporter, string folder)
    {
        var diagnostics = ReleaseVerifier.Check(host.Files, folder, host.Shown(folder));
        int code = diagnostics.Any(problem => problem.Severity == Severity.Error) ? ExitCode.Differs : ExitCode.Ok;
        reporter.Diagnostics(diagnostics);
        reporter.Say(code == ExitCode.Ok ? (Message)"every file is as it was released" : "this is not what was released");
        reporter.Json("release", code, diagnostics);
        return code;
    }
}
