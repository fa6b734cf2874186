using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder check</c>: everything that <c>build</c> does but writing; and every template is parsed, used or not.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var command = new Command("check", "Does everything that build does, parses every template, and writes nothing.")
        {
            options.Packs, options.Employers, options.Editions, options.Sources, options.Project,
            options.Strict, options.Json, options.Diagnostics,
        };
        command.SetAction(result => BuildRun.Run(host, options, result, new BuildSettings("check", options.Request(result), null, null, Writes: false)));
        return command;
    }
}
