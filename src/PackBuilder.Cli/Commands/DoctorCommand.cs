using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using PackBuilder.Cli.Examining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder doctor</c>: whether everything is there that a build needs, for whoever asks why one does not work.</summary>
internal static class DoctorCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var command = new Command("doctor", host.Text("Says what the program runs on, which project it found, and whether everything is there that a build needs."))
        {
            options.Sources, options.Project, options.Json,
        };
        command.SetAction(result => Run(host, options, result));
        return command;
    }

    private static int Run(Host host, CommonOptions options, ParseResult result)
    {
        var reporter = options.Reporter(host, result);
        var examination = new Examination(host);
        ImmutableArray<Finding> findings = [.. examination.OfProgram(), .. examination.OfProject(options.ReadProject(host, result)), .. examination.OfSurroundings()];
        foreach (var finding in findings)
            reporter.Result($"{host.Text(NameOf(finding.State))}  {host.Text(finding.What)}{host.Text(": ")}{host.Text(finding.Says)}");
        ImmutableArray<Diagnostic> diagnostics = [.. findings.SelectMany(finding => finding.Diagnostics)];
        reporter.Diagnostics(diagnostics);
        int faults = findings.Count(finding => finding.State == FindingState.Fault);
        reporter.Say(faults == 0 ? (Message)"nothing is missing" : $"{faults} faults");
        int code = faults == 0 ? ExitCode.Ok : ExitCode.InvalidInput;
        reporter.Json("doctor", code, diagnostics, ("findings", new JsonArray([.. findings.Select(finding => Json(host, finding))])));
        return code;
    }

    private static JsonNode Json(Host host, Finding finding) => new JsonObject
    {
        ["name"] = finding.Name,
        ["state"] = finding.State.ToString().ToLowerInvariant(),
        ["says"] = host.Text(finding.Says),
    };

    private static Message NameOf(FindingState state) => state switch
    {
        FindingState.Good => (Message)"good",
        FindingState.Note => "note",
        _ => "FAULT",
    };
}
