using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder import</c>: brings back a workbook that <c>export</c> wrote and a person edited.</summary>
internal static class ImportCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var file = new Argument<string>("file") { Description = host.Text("A workbook that 'export --xlsx' or 'export --texts' wrote") };
        var dryRun = new Option<bool>("--dry-run") { Description = host.Text("Only say what was changed") };
        var command = new Command("import", host.Text("Shows what was changed in an exported workbook, row by row, and writes it back to the guide; English of a translator is kept beside it."))
        {
            file, dryRun, options.Project, options.Sources, options.Json, options.Diagnostics,
        };
        command.SetAction(result => new ImportRun(host, options.Reporter(host, result), options.ReadProject(host, result)).Run(
            CommonOptions.Absolute(host, result.GetRequiredValue(file))!, result.GetValue(dryRun)));
        return command;
    }
}
