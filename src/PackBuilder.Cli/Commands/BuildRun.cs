using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Ledgers;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Projects;
using PackBuilder.Cli.Releasing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>What tells <c>build</c> from <c>check</c>.</summary>
/// <param name="Output">As given on the command line, or null.</param>
/// <param name="ReferenceDocx">Absolute path, or null.</param>
internal sealed record BuildSettings(string Command, BuildRequest Request, string? Output, string? ReferenceDocx, bool Writes)
{
    /// <summary>The file to write the ledgers to, absolute.</summary>
    public string? Ledger { get; init; }
}

/// <summary>Runs the pipeline, writes what it made, and says what happened.</summary>
internal static class BuildRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments, BuildSettings settings)
    {
        var reporter = options.Reporter(host, arguments);
        var project = options.ReadProject(host, arguments, settings.Output);
        if (project.Value is null)
            return Finish(reporter, settings, null, project.Diagnostics, [], null);

        var workshop = Workshop.Open(host.Files, project.Value, host.Environment);
        if (workshop.Value is null)
            return Finish(reporter, settings, project.Value, workshop.Diagnostics, [], null);

        var result = new Pipeline(workshop.Value with { ReferenceDocx = settings.ReferenceDocx }).Run(settings.Request, new Progress(host, reporter.IsJson));
        var diagnostics = workshop.Diagnostics.AddRange(result.Diagnostics);
        if (!settings.Writes)
            diagnostics = AddNew(diagnostics, [.. TemplateCheck.All(workshop.Value), .. Content(workshop.Value, settings.Request, result)]);
        bool isSound = ExitCode.For(diagnostics, settings.Request.IsStrict) == ExitCode.Ok;
        ImmutableArray<OutputFile> files = isSound || settings.Request.KeepsGoing ? result.Files : [];
        if (settings.Writes && files.Length > 0)
        {
            var problems = OutputWriter.Write(host.Files, project.Value.Output, files);
            diagnostics = diagnostics.AddRange(problems);
            files = problems.IsEmpty ? files : [];
        }

        // Also of a build that failed: it says what is lost.
        if (settings.Ledger is { } ledger)
            diagnostics = diagnostics.AddRange(OutputWriter.Write(
                host.Files, Path.GetDirectoryName(ledger)!, [new OutputFile(Path.GetFileName(ledger), LedgerWriter.Write(result.Ledgers))]));
        return Finish(reporter, settings, project.Value, diagnostics, files, result);
    }

    // Of a request for some packs only their guides are checked; what no pack takes is known only when all were asked for.
    private static ImmutableArray<Diagnostic> Content(Workshop workshop, BuildRequest request, BuildResult result)
    {
        var packs = result.Documents.Select(document => document.Variant.Pack).Distinct().ToArray();
        bool isAsked(string id) => request.Packs.IsEmpty || packs.Any(pack => pack.Guides.IsEmpty || pack.Guides.Any(name => name.Name == id));
        var found = ContentRules.Check(workshop.Files, workshop.Project, result.Sources, isAsked);
        return request.Packs.IsEmpty
            ? found.AddRange(ContentRules.CheckReach(workshop.Catalogue, LibraryMaker.Make(workshop.Files, workshop.Project, result.Sources).Value!, result.Sources))
            : found;
    }

    // A template that a document uses has been complained about already, with the places of its includes.
    private static ImmutableArray<Diagnostic> AddNew(ImmutableArray<Diagnostic> known, ImmutableArray<Diagnostic> more) =>
        known.AddRange(more.Where(one => !known.Any(other => (other.Code, other.Message, other.Location) == (one.Code, one.Message, one.Location))));

    private static int Finish(
        Reporter reporter, BuildSettings settings, Project? project, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<OutputFile> files, BuildResult? result)
    {
        int code = ExitCode.For(diagnostics, settings.Request.IsStrict);
        reporter.Diagnostics(diagnostics);
        if (settings.Writes && project is not null)
        {
            foreach (var file in files)
                reporter.Result(project.Display(Path.Combine(project.Output, file.Name)));
        }

        foreach (string line in Summary(settings, diagnostics, files, result))
            reporter.Say(line);
        reporter.Json(settings.Command, code, diagnostics, ("files", Json(project, settings, files)), ("failed", Failed(settings.Request, result)));
        return code;
    }

    private static IEnumerable<string> Summary(
        BuildSettings settings, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<OutputFile> files, BuildResult? result)
    {
        foreach (var ledger in result?.Ledgers ?? [])
            yield return LedgerSummary.Of(ledger);
        foreach (string command in Reruns(settings.Request, result))
            yield return $"failed: packbuilder {command}";
        int pages = result?.Pages ?? 0;
        string problems = DiagnosticPrinter.Summary(diagnostics);
        string done = files.IsEmpty
            ? settings.Writes ? "nothing was written" : "nothing is sound"
            : $"{(settings.Writes ? "wrote" : "checked")} {files.Length} files, {pages} pages";
        yield return problems.Length > 0 ? $"{done}; {problems}" : done;
        bool couldWrite = !settings.Request.KeepsGoing && diagnostics.All(d => d.Code != "PB0103");
        if (settings.Writes && files.IsEmpty && couldWrite && result?.Sound.Any() == true)
            yield return $"help: --keep-going writes the {result.Sound.Count()} documents that are sound";
    }

    private static IEnumerable<string> Reruns(BuildRequest request, BuildResult? result) => result is null
        ? []
        : result.FailedPacks.Select(pack => $"build --pack {pack}")
            .Concat(result.Documents.Where(document => document.HasFailed).Select(document => document.Variant.Arguments))
            .Select(command => request.Design is { } design ? $"{command} --design {design}" : command)
            .Distinct();

    private static JsonArray Failed(BuildRequest request, BuildResult? result) => [.. Reruns(request, result).Select(command => (JsonNode)$"packbuilder {command}")];

    private static JsonArray Json(Project? project, BuildSettings settings, ImmutableArray<OutputFile> files) => project is null || !settings.Writes
        ? []
        :
        [
            .. files.Select(file => (JsonNode)new JsonObject
            {
                ["path"] = project.Display(Path.Combine(project.Output, file.Name)),
                ["bytes"] = file.Content.Length,
                ["sha256"] = Checksums.Of(file.Content.Span),
            }),
        ];
}
