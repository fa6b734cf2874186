using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
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
        var desk = new Desk(host.Files, readProject, host.Environment, host.Today, ToolsOf(host));
        try
        {
            return ServeAsync(desk, port, watch, interruption.Token).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            ImmutableArray<Diagnostic> taken = [ProjectErrors.PortTaken(port, exception.Message)];
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
        Messages = Messages,
        Explain = Explain,
        Correct = (project, guide, correction) => CorrectRun.Add(host.Files, project, guide, correction),
        Undo = (project, guide, line) => CorrectRun.TakeBack(host.Files, project, guide, line),
    };

    // With the line itself, for a reader who has no editor open.
    private static JsonArray Messages(ImmutableArray<Diagnostic> diagnostics, Wording wording)
    {
        diagnostics = Consequences.LeaveOut(diagnostics);
        var messages = JsonPrinter.Diagnostics(diagnostics, wording);
        for (int i = 0; i < messages.Count; i++)
        {
            if (diagnostics[i].Location?.Excerpt is { Length: > 0 } excerpt)
                messages[i]!["excerpt"] = excerpt;
        }

        return messages;
    }

    private static JsonObject Explain(BuildContext context, BuildRequest request, BuildResult built, Wording wording)
    {
        var plan = VariantPlanner.Plan(request, context.Catalogue, context.Designs);
        if (plan.Variants.IsEmpty)
            return new JsonObject { ["messages"] = JsonPrinter.Diagnostics(plan.Diagnostics, wording) };
        var library = built.Sources.Library.Value!;
        var pages = built.Ledgers.IsEmpty ? PrintedPages.Unknown : PrintedPages.Of(built.Ledgers[0], plan.Variants);
        var chosen = PackSelector.Select(plan.Variants[0].Pack, plan.Variants[0].Employer, library);
        return chosen.Value is { } found
            ? new JsonObject { ["blocks"] = ExplanationJson.Of(new BlockExplainer(found, library, pages).Explain()) }
            : new JsonObject { ["messages"] = JsonPrinter.Diagnostics(chosen.Diagnostics, wording) };
    }
}
