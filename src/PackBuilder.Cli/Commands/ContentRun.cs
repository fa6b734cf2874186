using System.CommandLine;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;

namespace PackBuilder.Cli.Commands;

/// <summary>Reads the guides and checks what they say; no document is made.</summary>
internal static class ContentRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments)
    {
        var reporter = options.Reporter(host, arguments);
        bool isStrict = arguments.GetValue(options.Strict);
        var project = options.ReadProject(host, arguments);
        var diagnostics = project.Diagnostics;
        int guides = 0;
        if (project.Value is { } found)
        {
            var reading = ProjectGuides.Read(host.Files, found);
            guides = reading.Guides.Length;
            diagnostics =
            [
                .. diagnostics, .. reading.Diagnostics,
                .. reading.Library.Diagnostics,
                .. ContentRules.Check(host.Files, found, reading, _ => true),
                .. ContentRules.CheckReach(Catalogue.Read(host.Files, found), reading),
            ];
        }

        int code = ExitCode.For(diagnostics, isStrict);
        reporter.Diagnostics(diagnostics);
        reporter.SayDone($"checked {guides} guides", diagnostics);
        reporter.Json("check", code, diagnostics);
        return code;
    }
}
