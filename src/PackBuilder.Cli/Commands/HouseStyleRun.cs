using System.CommandLine;
using PackBuilder.Building.Inputs;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Docx.References;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Says what a Word file would change as a house style, before anything is built in it.</summary>
internal static class HouseStyleRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments, string file)
    {
        var reporter = options.Reporter(host, arguments);
        var project = options.ReadProject(host, arguments);
        var read = project.Then(found => new HouseStyleFiles(host.Files, found).Read(CommonOptions.Absolute(host, file)!, null));
        var diagnostics = read.Value is { } house ? read.Diagnostics.AddRange(HouseStyleCheck.Of(house)) : read.Diagnostics;
        int code = ExitCode.For(diagnostics, arguments.GetValue(options.Strict));
        reporter.Diagnostics(diagnostics);
        if (read.Value is null)
            reporter.Say($"'{file}' cannot be a house style");
        else if (diagnostics.IsEmpty)
            reporter.Say($"'{file}' changes nothing but looks");
        else
            reporter.SayDone($"'{file}' can be a house style", diagnostics);
        reporter.Json("check", code, diagnostics, ("house", file));
        return code;
    }
}
