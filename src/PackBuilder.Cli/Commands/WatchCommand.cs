using System.CommandLine;
using PackBuilder.Building.Formats;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder watch</c>: builds, and builds again whenever something that goes into the packs has changed.</summary>
internal static class WatchCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var formats = CommonOptions.Names("--format", host.Text($"Formats to write: {string.Join(", ", DocumentFormats.Names)}; otherwise all of each edition"), string.Join(',', DocumentFormats.ForEditions.Usual));
        var command = new Command("watch", host.Text("Builds again whenever a guide, a template or anything else of the packs has changed, until it is stopped."))
        {
            options.Packs, options.Employers, options.Editions, formats, options.Design, options.Project,
        };
        command.SetAction(result => new WatchRun(host, options.Reporter(host, result), () => options.ReadProject(host, result)).Run(
            new BuildSettings("watch", options.Request(result) with { Formats = CommonOptions.Split(result.GetValue(formats)) }, null, null, Writes: true) { UsesCache = true }));
        return command;
    }
}
