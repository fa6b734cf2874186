using System.CommandLine;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Checking;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Reads the guides and checks what they say; no document is made.</summary>
internal static class ContentRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments)
    {
        var reporter = options.Reporter(host, arguments);
        bool isStrict = arguments.GetValue(options.Strict);
        var project = options.ReadProject(host, arguments);
        int guides = 0;
        var day = project.Then(found => SourceDate.Read(host.Environment, found.Date, host.Today));
        var diagnostics = day.Diagnostics;
        if (project.Value is { } found && day.Value is { } date)
        {
            var reading = ProjectGuides.Read(host.Files, found);
            guides = reading.Guides.Length;
            diagnostics =
            [
                .. diagnostics, .. reading.Diagnostics,
                .. reading.Library.Diagnostics,
                .. FactDay.Check(found, host.Environment, host.Today()),
                .. reading.Finished.SelectMany(guide => FactChecker.Check(guide.Guide, guide.Text, date.Facts)),
                .. ContentRules.Check(host.Files, found, reading, _ => true),
                .. ContentRules.CheckPacks(host.Files, found, Catalogue.Read(host.Files, found), reading),
            ];
        }

        int code = ExitCode.For(diagnostics, isStrict);
        reporter.Diagnostics(diagnostics);
        reporter.SayDone($"checked {guides} guides", diagnostics);
        reporter.Json("check", code, diagnostics);
        return code;
    }
}
