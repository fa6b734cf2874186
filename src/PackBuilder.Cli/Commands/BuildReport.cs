using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Says what came of a build or a check, to people or to programs.</summary>
internal sealed class BuildReport(Reporter reporter, BuildSettings settings)
{
    // Of one pack that are listed one by one.
    private const int MostFailures = 3;

    /// <returns>The exit code.</returns>
    public int Finish(BuildOutcome outcome)
    {
        if (outcome.IsInterrupted)
            return Interrupted();
        var (project, diagnostics, files) = outcome;
        int code = ExitCode.For(diagnostics, settings.Request.IsStrict);
        reporter.Diagnostics(diagnostics);
        foreach (var file in settings.Writes ? files : [])
            reporter.Result(project!.Display(Path.Combine(project.Output, file.Name)));
        foreach (var line in Summary(outcome))
            reporter.Say(line);
        TellLeft(project, outcome.Left);
        reporter.Json(settings.Command, code, diagnostics, ("files", Json(project, files)), ("failed", Failed(outcome.Result)));
        return code;
    }

    private void TellLeft(Project? project, LeftFiles left)
    {
        foreach (string name in left.Removed)
            reporter.Say($"removed {project!.Display(Path.Combine(project.Output, name))}");
        foreach (string name in left.There)
            reporter.Say($"left of an earlier build: {project!.Display(Path.Combine(project.Output, name))}");
        if (!left.There.IsEmpty)
            reporter.Say("help: --prune removes what no pack makes any more");
    }

    private int Interrupted()
    {
        reporter.Say("interrupted; nothing was written");
        reporter.Json(settings.Command, ExitCode.Interrupted, [], ("files", new JsonArray()), ("failed", new JsonArray()));
        return ExitCode.Interrupted;
    }

    private IEnumerable<Message> Summary(BuildOutcome outcome)
    {
        var (_, diagnostics, files) = outcome;
        var result = outcome.Result;
        foreach (var ledger in result?.Ledgers ?? [])
            yield return LedgerSummary.Of(ledger);
        foreach (var failure in Failures(result))
            yield return failure;
        int pages = outcome.Done?.Pages ?? result?.Pages ?? 0;
        yield return Reporter.Done(outcome.Done is not null ? (Message)$"nothing has changed: {files.Length} files, {pages} pages" : (files.IsEmpty, settings.Writes) switch
        {
            (true, true) => (Message)"nothing was written",
            (true, false) => "nothing is sound",
            (false, true) => $"wrote {files.Length} files, {pages} pages",
            (false, false) => $"checked {files.Length} files, {pages} pages",
        }, diagnostics);
        bool couldWrite = !settings.Request.KeepsGoing && !diagnostics.Any(FileErrors.IsOfWriting);
        if (settings.Writes && files.IsEmpty && couldWrite && result?.Sound.Any() == true)
            yield return $"help: --keep-going writes the {result.Sound.Count()} documents that are sound";
    }

    // A pack that fails in many documents has one cause as a rule, and one line.
    private IEnumerable<Message> Failures(BuildResult? result)
    {
        var many = (result?.Documents ?? []).Where(document => document.HasFailed).GroupBy(document => document.Variant.Pack.Id.Name)
            .Where(pack => pack.Count() > MostFailures).ToArray();
        foreach (string command in Reruns(result).Where(command => !many.Any(pack => command.StartsWith($"build --pack {pack.Key} ", StringComparison.Ordinal))))
            yield return $"failed: packbuilder {command}";
        foreach (var pack in many)
            yield return $"failed: {pack.Count()} documents of '{pack.Key}': packbuilder build --pack {pack.Key}";
    }

    private IEnumerable<string> Reruns(BuildResult? result) => result is null
        ? []
        : result.FailedPacks.Select(pack => $"build --pack {pack}")
            .Concat(result.Documents.Where(document => document.HasFailed).Select(document => document.Variant.Arguments))
            .Select(command => settings.Request.Design is { } design ? $"{command} --design {design}" : command)
            .Distinct();

    private JsonArray Failed(BuildResult? result) => [.. Reruns(result).Select(command => (JsonNode)$"packbuilder {command}")];

    private JsonArray Json(Project? project, ImmutableArray<StoredFile> files) => project is null || !settings.Writes
        ? []
        :
        [
            .. files.Select(file => (JsonNode)new JsonObject
            {
                ["path"] = project.Display(Path.Combine(project.Output, file.Name)),
                ["bytes"] = file.Length,
                ["sha256"] = file.Sha256,
            }),
        ];
}
