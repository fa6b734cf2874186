using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder take-back</c>: brings back a Word file that a build wrote and a person edited.</summary>
internal static class TakeBackCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var file = new Argument<string>("file") { Description = host.Text("A Word file that a build wrote") };
        var write = new Option<bool>("--write") { Description = host.Text("Write the changes into the guides; otherwise they are only shown") };
        var refuse = new Option<bool>("--refuse-tracked") { Description = host.Text("Read the file as it was before the changes that are tracked in it; otherwise they are taken as accepted") };
        var command = new Command("take-back", host.Text("Shows what was changed in a Word file of a pack, question by question, and writes it back to the guides."))
        {
            file, write, refuse, options.Project, options.Sources, options.Json, options.Diagnostics,
        };
        command.SetAction(result => new TakeBackRun(host, options.Reporter(host, result), options.ReadProject(host, result)).Run(
            CommonOptions.Absolute(host, result.GetRequiredValue(file))!, result.GetValue(write), result.GetValue(refuse)));
        return command;
    }
}
