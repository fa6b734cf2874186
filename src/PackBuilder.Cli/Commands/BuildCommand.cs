using System.CommandLine;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Planning;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder build</c>: everything, from sources to printed packs.</summary>
internal static class BuildCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var formats = CommonOptions.Names("--format", host.Text($"Formats to write: {string.Join(", ", DocumentFormats.Names)}; otherwise all of each edition"), string.Join(',', DocumentFormats.ForEditions.Usual));
        var output = new Option<string?>("--output") { Description = host.Text("Folder to write to instead of the project's"), HelpName = "folder" };
        var keepGoing = new Option<bool>("--keep-going") { Description = host.Text("Write what could be built even where something else could not") };
        var noCache = new Option<bool>("--no-cache") { Description = host.Text("Make everything anew, and keep nothing for the next build") };
        var prune = new Option<bool>("--prune") { Description = host.Text("Remove files of earlier builds that no pack makes any more") };
        var ledger = new Option<string?>("--ledger") { Description = host.Text("Write where every block of the guides ended, as JSON"), HelpName = "file" };
        var shard = new Option<string?>("--shard") { Description = host.Text("Make one of so many parts of the documents, for 'release --merge' to put together: 2/4 is the second of four"), HelpName = "i/n" };
        var print = new PrintOptions(host);
        var command = new Command("build", host.Text("Builds packs: reads, restores and parses the guides, selects, renders and writes."))
        {
            options.Packs, options.Employers, options.Editions, formats, options.Design, options.Sources, output, print.Impose, print.Class, ledger, options.ReferenceDocx, options.Project,
            options.Strict, keepGoing, noCache, prune, shard, options.Json, options.Diagnostics,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(shard) is { } text && Shard.Parse(text) is null)
                result.AddError(host.Text("--shard is i/n, such as 2/4 for the second of four parts"));
        });
        command.SetAction(result => BuildRun.Run(host, options, result, new BuildSettings(
            "build",
            options.Request(result) with { Formats = CommonOptions.Split(result.GetValue(formats)), KeepsGoing = result.GetValue(keepGoing), KeepsLedgers = result.GetValue(ledger) is not null, Imposition = print.Imposition(result), Shard = result.GetValue(shard) is { } part ? Shard.Parse(part) : null },
            result.GetValue(output),
            CommonOptions.Absolute(host, result.GetValue(options.ReferenceDocx)),
            Writes: true)
        {
            Learners = print.Learners(result),
            UsesCache = !result.GetValue(noCache),
            Prunes = result.GetValue(prune),
            Ledger = CommonOptions.Absolute(host, result.GetValue(ledger)),
        }));
        return command;
    }
}
