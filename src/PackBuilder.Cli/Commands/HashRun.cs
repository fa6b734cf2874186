using System.CommandLine;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Checking;

namespace PackBuilder.Cli.Commands;

/// <summary>Records in the Markdown and YAML guides of a project which Chinese each translation was made from.</summary>
internal static class HashRun
{
    public static int Run(Host host, CommonOptions options, ParseResult arguments)
    {
        var reporter = options.Reporter(host, arguments);
        var project = options.ReadProject(host, arguments);
        var diagnostics = project.Diagnostics;
        if (project.Value is { } found)
        {
            var reading = ProjectGuides.Read(host.Files, found);
            diagnostics = diagnostics.AddRange(reading.Diagnostics);
            foreach (var guide in reading.Guides.Where(guide => guide.Finished is not null))
            {
                var recording = TranslationRecorder.Record(guide.Finished!.Guide, guide.Finished.Text);
                diagnostics = diagnostics.AddRange(recording.Diagnostics);
                if (recording.Value is not { Count: > 0 } recorded)
                    continue;
                var file = new OutputFile(Path.GetFileName(guide.Path), Encoding.UTF8.GetBytes(recorded.Text));
                diagnostics = diagnostics.AddRange(OutputWriter.Write(host.Files, Path.GetDirectoryName(guide.Path)!, [file]));
                reporter.Result(found.Display(guide.Path));
                reporter.Say($"  {recorded.Count} translations recorded");
            }
        }

        int code = ExitCode.For(diagnostics, strict: false);
        reporter.Diagnostics(diagnostics);
        reporter.SayDone("done", diagnostics);
        reporter.Json("check", code, diagnostics);
        return code;
    }
}
