using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Releasing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Makes a release: builds everything strictly, asks whether it may be handed out, and writes it.</summary>
internal static class ReleaseRun
{
    /// <summary>Where a release is written to in the project's output if nobody names a folder.</summary>
    public const string Folder = "release";

    /// <param name="output">Absolute path, or null.</param>
    /// <param name="parts">Absolute paths of what parts of a build have kept.</param>
    public static int Run(Host host, CommonOptions options, ParseResult arguments, string? output, ReleasedPrint print, ImmutableArray<string> parts)
    {
        var reporter = options.Reporter(host, arguments);
        if (parts.FirstOrDefault(part => !CacheFolder.IsThere(host.Files, part)) is { } empty)
            return Finish(reporter, ExitCode.InvalidInput, [ReleaseErrors.NoPart(empty)], null, "");
        // What parts of a build have kept is found by what is read now.
        var watched = parts.IsEmpty ? null : new WatchedFiles(host.Files, _ => true);
        var context = options.ReadProject(host, arguments).Then(project => BuildContext.Open(watched ?? host.Files, project, host.Environment, host.Today));
        if (context.Value is not { } open)
            return Finish(reporter, ExitCode.InvalidInput, context.Diagnostics, null, "");
        string named = output ?? Path.Combine(open.Project.Output, Folder);
        string shown = open.Project.Display(named);
        if (output is null && host.Files.IsLedOut(open.Project.Root, named))
            return Finish(reporter, ExitCode.NotRendered, [FileErrors.OutputLedOut(shown)], null, "");

        if (GuideFiles.IsAmong(host.Files, open.Project, named))
            return Finish(reporter, ExitCode.InvalidInput, [FileErrors.OutputAmongGuides(shown)], null, "");

        // A link that a person names stays a link: what it points to is replaced.
        string folder = host.Files.RealPath(named) ?? named;
        if (ReleaseFolder.Refusal(host.Files, folder, shown) is { } refusal)
            return Finish(reporter, ExitCode.InvalidInput, [refusal], null, "");
        var made = watched is null || host.ProgramHash is null
            ? null
            : DocumentCache.Of([.. parts.Select(part => new CacheFolder(host.Files, part, host.ProgramHash()))], open, watched, isKept: false);
        return Make(host, reporter, open, context.Diagnostics.AddRange(FactDay.Check(open.Project, host.Environment, host.Today())), folder, shown, print, made);
    }

    private static int Make(Host host, Reporter reporter, BuildContext context, ImmutableArray<Diagnostic> notes, string folder, string shown, ReleasedPrint print, DocumentCache? parts)
    {
        using var interruption = host.Listen();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interruption.Token);
        using var spool = ReleaseFolder.OpenSpool(host.Files, folder, shown, stop.Cancel);
        try
        {
            var result = new Pipeline(context, spool) { Cache = parts }.Run(new BuildRequest { IsStrict = true, Imposition = print.Imposition }, reporter.Progress, stop.Token);
            var built = notes.AddRange(result.Diagnostics);
            if (parts is not null)
                reporter.Say($"{parts.Found} of {result.Documents.Length} documents came from the parts, the others were made here");
            var diagnostics = built.AddRange(ReleaseGate.Check(context, result));
            if (ExitCode.For(diagnostics, strict: true) != ExitCode.Ok)
                return Finish(reporter, Refused(built), diagnostics, null, "");

            var release = new ReleaseMaker(context, spool, $"packbuilder {CommandLine.Version}", print).Make(result);
            stop.Token.ThrowIfCancellationRequested();
            diagnostics = [.. diagnostics, .. release.Diagnostics, .. release.HasErrors ? [] : ReleaseFolder.Publish(host.Files, folder, shown, spool)];
            int code = ExitCode.For(diagnostics, strict: true);
            return Finish(reporter, code, diagnostics, code == ExitCode.Ok ? release.Value : null, shown);
        }
        catch (OperationCanceledException)
        {
            return spool.Problem is { } problem
                ? Finish(reporter, ExitCode.NotRendered, [problem], null, "")
                : Finish(reporter, ExitCode.Interrupted, [], null, "");
        }
    }

    // What is wrong with the input or its rendering is reported as build reports it; the rest is a matter of the release.
    private static int Refused(ImmutableArray<Diagnostic> built) =>
        ExitCode.For(built, strict: false) is var code and not ExitCode.Ok ? code : ExitCode.Refused;

    private static int Finish(Reporter reporter, int code, ImmutableArray<Diagnostic> diagnostics, Release? release, string folder)
    {
        reporter.Diagnostics(diagnostics);
        foreach (var file in release?.Files ?? [])
            reporter.Result($"{folder}/{file.Name}");
        Message done = release is not null ? (Message)$"released {release.Files.Length} files"
            : code == ExitCode.Interrupted ? (Message)"interrupted; nothing was released"
            : "nothing was released";
        reporter.SayDone(done, diagnostics);
        reporter.Json("release", code, diagnostics, ("files", new JsonArray([.. (release?.Files ?? []).Select(file => (JsonNode)$"{folder}/{file.Name}")])));
        return code;
    }
}
