using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Caching;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Ledgers;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Commands;

/// <summary>Runs the pipeline, writes what it made, and says what happened.</summary>
internal static class BuildRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments, BuildSettings settings)
    {
        var reporter = options.Reporter(host, arguments);
        using var interruption = host.Listen();
        var outcome = Make(host, options.ReadProject(host, arguments, settings.Output), settings, reporter.Progress, interruption.Token);
        return new BuildReport(reporter, settings).Finish(outcome);
    }

    /// <param name="memory">What earlier builds of this program have read; null where this is the only one.</param>
    public static BuildOutcome Make(Host host, Checked<Project> project, BuildSettings settings, IBatchProgress progress, CancellationToken stopping, BuildMemory? memory = null)
    {
        if (project.Value is not { } found)
            return BuildOutcome.Failed(null, project.Diagnostics);
        if (settings.Writes && settings.Output is null && host.Files.IsLedOut(found.Root, found.Output))
            return BuildOutcome.Failed(found, [FileErrors.OutputLedOut(found.Display(found.Output))]);
        if (settings.Writes && GuideFiles.IsAmong(host.Files, found, found.Output))
            return BuildOutcome.Failed(found, [FileErrors.OutputAmongGuides(found.Display(found.Output))]);
        var kept = KeptWork.Of(host, found, settings, memory);
        if (kept.FindDone() is { } done)
        {
            OutputFolder.Sweep(host.Files, found.Output);
            return BuildOutcome.Unchanged(found, done, kept.Left(done.Files));
        }

        var context = memory?.Context(found, host.Environment, host.Today) ?? BuildContext.Open(kept.Files, found, host.Environment, host.Today);
        if (context.Value is not { } open)
            return BuildOutcome.Failed(found, context.Diagnostics);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var spool = OutputFolder.OpenSpool(host.Files, found.Output, found.Display(found.Output), stop.Cancel);
        try
        {
            IFileStore store = settings.Writes ? spool : new NoStore();
            var pipeline = new Pipeline(open with { ReferenceDocx = settings.ReferenceDocx }, store) { Cache = kept.Documents(open), Memory = kept.Memory };
            var result = pipeline.Run(settings.Request, progress, stop.Token);
            var diagnostics = context.Diagnostics.AddRange(result.Diagnostics);
            if (!settings.Writes)
                diagnostics = AddNew(diagnostics, [.. FactDay.Check(found, host.Environment, host.Today()), .. TemplateCheck.All(open), .. Content(open, settings.Request, result)]);
            bool isSound = ExitCode.For(diagnostics, settings.Request.IsStrict) == ExitCode.Ok;
            bool writes = isSound || settings.Request.KeepsGoing || (!settings.Request.IsStrict && result.HasOnlyGuideErrors);
            var written = writes ? Write(host.Files, found, settings, result, store, spool) : Checked<Written>.Ok(new Written([]));
            diagnostics = diagnostics.AddRange(written.Diagnostics);

            // Also of a build that failed: it says what is lost.
            if (settings.Ledger is { } ledger)
                diagnostics = diagnostics.AddRange(OutputWriter.Write(
                    host.Files, Path.GetDirectoryName(ledger)!, [new OutputFile(Path.GetFileName(ledger), LedgerWriter.Write(result.Ledgers))]));
            ImmutableArray<StoredFile> files = written.Value?.Files ?? [];
            if (!files.IsEmpty)
                kept.Keep(result, files, diagnostics, isWhole: isSound && written.Diagnostics.IsEmpty);
            return new BuildOutcome(found, diagnostics, files) { Result = result, Left = isSound && !files.IsEmpty ? kept.Left(files) : LeftFiles.None };
        }
        catch (OperationCanceledException)
        {
            return spool.Problem is { } problem ? BuildOutcome.Failed(found, [problem]) : new BuildOutcome(found, [], []) { IsInterrupted = true };
        }
    }

    private static Checked<Written> Write(IFileSystem files, Project project, BuildSettings settings, BuildResult result, IFileStore store, Spool spool)
    {
        var documents = result.Sound.SelectMany(document => document.Finished!.Files).ToArray();
        var (toWrite, edited) = settings.Writes ? EditedGuides.Spare(files, project, result.Guides) : (result.Guides, []);
        if (settings.Learners is { } learners)
            toWrite = toWrite.Add(PrintTicket.Of(result.Sound, settings.Request.Imposition, learners));
        Checked<StoredFile>[] guides = [.. toWrite.Select(store.Keep)];
        if (guides.FirstOrDefault(guide => guide.Value is null) is { } failed)
            return new Checked<Written>(null, failed.Diagnostics);
        ImmutableArray<StoredFile> all = [.. guides.Select(guide => guide.Value!), .. documents];
        var problems = settings.Writes ? OutputFolder.Publish(files, project.Output, project.Display(project.Output), spool, all) : [];
        return problems.IsEmpty ? new Checked<Written>(new Written(all), edited) : new Checked<Written>(null, problems);
    }

    // Of a request for some packs only their guides are checked; what no pack takes is known only when all were asked for.
    private static ImmutableArray<Diagnostic> Content(BuildContext context, BuildRequest request, BuildResult result)
    {
        var packs = result.Documents.Select(document => document.Variant.Pack).Distinct().ToArray();
        bool isAsked(string id) => request.Packs.IsEmpty || packs.Any(pack => pack.Guides.IsEmpty || pack.Guides.Any(name => name.Name == id));
        var found = ContentRules.Check(context.Files, context.Project, result.Sources, isAsked);
        return request.Packs.IsEmpty
            ? found.AddRange(ContentRules.CheckPacks(context.Files, context.Project, context.Catalogue, result.Sources))
            : found;
    }

    // A template that a document uses has been complained about already, with the places of its includes; of what a build only warns of and a
    // check refuses, the error stays.
    private static ImmutableArray<Diagnostic> AddNew(ImmutableArray<Diagnostic> known, ImmutableArray<Diagnostic> more)
    {
        static (string, Message, SourceLocation?) what(Diagnostic one) => (one.Code, one.Message, one.Location);
        var refused = more.Where(one => one.Severity == Severity.Error).Select(what).ToHashSet();
        known = known.RemoveAll(one => one.Severity != Severity.Error && refused.Contains(what(one)));
        var told = known.Select(what).ToHashSet();
        return known.AddRange(more.Where(one => !told.Contains(what(one))));
    }

    private sealed record Written(ImmutableArray<StoredFile> Files);
}
