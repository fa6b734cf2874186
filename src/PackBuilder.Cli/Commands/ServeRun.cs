using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Packs.Selection;
using PackBuilder.Serve;
using PackBuilder.Serve.Http;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Serves the page until somebody ends it, and tells it of every change.</summary>
public sealed class ServeRun(Host host, Reporter reporter, Func<Checked<Project>> readProject)
{
    /// <returns>The exit code.</returns>
    public int Run(int port)
    {
        var project = readProject();
        if (project.Value is not { } found)
        {
            reporter.Diagnostics(project.Diagnostics);
            return ExitCode.For(project.Diagnostics, strict: false);
        }

        using var interruption = host.Listen();
        using var watch = host.Watch([.. found.InputFolders.Distinct(StringComparer.Ordinal)], path => WatchRun.IsInput(path, found));
        var desk = new Desk(host.Files, readProject, host.Environment, ToolsOf(host));
        try
        {
            return ServeAsync(desk, port, watch, interruption.Token).GetAwaiter().GetResult();
        }
        catch (IOException exception)
        {
            ImmutableArray<Diagnostic> taken = [Diagnostic.Error("PB0017", $"port {port} cannot be listened on: {exception.Message}", null, "leave --port out for one that is free, or name another")];
            reporter.Diagnostics(taken);
            return ExitCode.For(taken, strict: false);
        }
    }

    private async Task<int> ServeAsync(Desk desk, int port, IFolderWatch watch, CancellationToken stop)
    {
        var server = await LocalServer.StartAsync(port, host.Secret(), desk).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            reporter.Result(server.Link);
            reporter.Say("open this link in a browser of this machine; Ctrl+C ends it");
            try
            {
                while (true)
                {
                    desk.Notice(watch.Wait(stop));
                }
            }
            catch (OperationCanceledException)
            {
                return ExitCode.Ok;
            }
        }
    }

    /// <summary>What the page does as the commands do.</summary>
    public static DeskTools ToolsOf(Host host) => new()
    {
        Language = host.Wording.Language,
        Messages = (diagnostics, wording) => JsonPrinter.Diagnostics(diagnostics, wording),
        Explain = Explain,
        Correct = (project, guide, correction) => CorrectRun.Add(host.Files, project, guide, correction),
        Undo = (project, guide, line) => CorrectRun.TakeBack(host.Files, project, guide, line),
    };

    private static JsonObject Explain(BuildContext context, ProjectGuides guides, BuildRequest request, Wording wording)
    {
        var plan = VariantPlanner.Plan(request, context.Catalogue, context.Designs);
        if (plan.Variants.IsEmpty)
            return new JsonObject { ["messages"] = JsonPrinter.Diagnostics(plan.Diagnostics, wording) };
        var chosen = PackSelector.Select(plan.Variants[0].Pack, plan.Variants[0].Employer, guides.Library.Value!);
        return chosen.Value is { } found
            ? new JsonObject { ["blocks"] = ExplanationJson.Of(new BlockExplainer(found, guides.Library.Value!, PrintedPages.Unknown).Explain()) }
            : new JsonObject { ["messages"] = JsonPrinter.Diagnostics(chosen.Diagnostics, wording) };
    }
}
