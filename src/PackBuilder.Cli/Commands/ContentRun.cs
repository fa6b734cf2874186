using System.CommandLine;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Projects;

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
            var reading = GuideReading.All(host.Files, found);
            var library = LibraryMaker.Make(host.Files, found, reading.Guides);
            guides = reading.Guides.Length;
            diagnostics =
            [
                .. diagnostics, .. reading.Diagnostics,
                // Both read the tags of the project.
                .. library.Diagnostics.Concat(ContentRules.Check(host.Files, found, reading.Guides, _ => true))
                    .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Message, diagnostic.Location)),
                .. ContentRules.CheckReach(Catalogue.Read(host.Files, found), library.Value!, reading.Guides),
            ];
        }

        int code = ExitCode.For(diagnostics, isStrict);
        reporter.Diagnostics(diagnostics);
        reporter.SayDone($"checked {guides} guides", diagnostics);
        reporter.Json("check", code, diagnostics);
        return code;
    }
}
