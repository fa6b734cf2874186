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
        string summary = DiagnosticPrinter.Summary(diagnostics);
        reporter.Say(read.Value is null ? $"'{file}' cannot be a house style" : (diagnostics.IsEmpty ? $"'{file}' changes nothing but looks" : $"'{file}' can be a house style") + (summary.Length > 0 ? "; " + summary : ""));
        reporter.Json("check", code, diagnostics, ("house", file));
        return code;
    }
}
