using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Batches;
using PackBuilder.Cli.Hosting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Printing;

/// <summary>In what form diagnostics are printed.</summary>
public enum ReportForm
{
    Text,
    Github,
    Sarif,
    Json,
}

/// <summary>Says what a command has to say: results to standard output, everything else to standard error.</summary>
public sealed class Reporter(Host host, ReportForm form)
{
    public bool IsJson => form == ReportForm.Json;

    public void Diagnostics(ImmutableArray<Diagnostic> all)
    {
        var diagnostics = Consequences.LeaveOut(all);
        if (form == ReportForm.Github)
            GithubPrinter.Print(host.Output, diagnostics, host.Wording);
        else if (form == ReportForm.Sarif)
            SarifPrinter.Print(host.Output, diagnostics, host.Wording);
        else if (form == ReportForm.Text)
            new DiagnosticPrinter(host.Error, host.UsesColour, host.Wording).Print(diagnostics);
    }

    /// <summary>Shows the person who watches how far work is; nothing under --json.</summary>
    public IBatchProgress Progress => IsJson || host.IsQuiet ? new NoProgress() : new ConsoleProgress(host);

    /// <summary>A line for the person who watches; nothing under --json.</summary>
    public void Say(Message line)
    {
        if (!IsJson && !host.IsQuiet)
            host.Error.WriteLine(Visible.Of(host.Text(line), keepsLineEnds: true));
    }

    /// <summary>The last line: what was done, and how many problems there are.</summary>
    public void SayDone(Message done, ImmutableArray<Diagnostic> diagnostics) => Say(Done(done, diagnostics));

    public static Message Done(Message done, ImmutableArray<Diagnostic> diagnostics) =>
        DiagnosticPrinter.Summary(Consequences.LeaveOut(diagnostics)) is { } problems ? $"{done}; {problems}" : done;

    /// <summary>As <see cref="Result"/>, in the language of whoever reads it.</summary>
    public void Tell(Message line) => Result(host.Text(line));

    /// <summary>A line of the result; under --json the object says it.</summary>
    public void Result(string line)
    {
        if (form == ReportForm.Text)
            host.Output.WriteLine(Visible.Of(line, keepsLineEnds: true));
    }

    public void Json(string command, int exitCode, ImmutableArray<Diagnostic> diagnostics, params ReadOnlySpan<(string key, JsonNode? value)> more)
    {
        if (!IsJson)
            return;
        var json = new JsonObject { ["schema"] = "packbuilder/result@1", ["command"] = command, ["ok"] = exitCode == ExitCode.Ok, ["exitCode"] = exitCode };
        foreach (var (key, value) in more)
            json[key] = value;
        json["diagnostics"] = JsonPrinter.Diagnostics(Consequences.LeaveOut(diagnostics), host.Wording);
        JsonPrinter.Print(host.Output, json);
    }
}
