using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder parse</c>: source files as guide YAML, for a person to check. Needs no project; in one the corrections are applied.</summary>
internal static class ParseCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var paths = new Argument<string[]>("file") { Description = "Guides: .txt, .md, .html, .docx or .yaml", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "Folder to write to", HelpName = "folder", Required = true };
        var report = new Option<bool>("--report") { Description = "Say what was found in each file, and what was changed" };
        options.Strict.Description = string.Create(
            CultureInfo.InvariantCulture, $"Warnings count as errors, such as a repair of damage with a margin (log 10 over the next reading) below {RepairedSpan.LeastMargin:0.0}");
        var command = new Command("parse", "Reads, restores and parses guides, and writes each as YAML.")
        {
            paths, output, report, options.Strict, options.Json, options.Diagnostics,
        };
        command.SetAction(result => Run(
            host, options.Reporter(host, result),
            FilePatterns.Expand(host.Files, result.GetRequiredValue(paths).Select(path => CommonOptions.Absolute(host, path)!)),
            CommonOptions.Absolute(host, result.GetRequiredValue(output))!,
            result.GetValue(report), result.GetValue(options.Strict)));
        return command;
    }

    // Named as the source is, so that a person finds the one beside the other.
    private static IEnumerable<OutputFile> FilesOf(GuideResult guide) => guide.Finished is not { } finished ? [] :
    [
        finished.Yaml with { Name = guide.Stem + ".yaml" }, finished.Ledger with { Name = guide.Stem + GuideLedgerFile.Extension },
        .. finished.Pictures.Select(picture => new OutputFile(picture.Key, picture.Value)),
    ];

    // What persons know better about the guides of a project holds for them here as well; a file outside of one has no corrections.
    private static CorrectionFiles? CorrectionsFor(Host host, string folder) =>
        ProjectReader.Read(host.Files, folder, null, null).Value is { } project && GuideFiles.Folder(host.Files, project) is var guides && (folder == guides || Containment.IsInside(folder, guides))
            ? new CorrectionFiles(host.Files, project) : null;

    private static int Run(Host host, Reporter reporter, NamedFiles named, string output, bool reports, bool isStrict)
    {
        var paths = named.Paths;
        string Display(string path) => Path.GetRelativePath(host.Folder, path).Replace('\\', '/');
        var notes = paths.Select(path => Path.GetDirectoryName(path)!).Distinct().ToDictionary(folder => folder, folder => SourceNotes.Read(new ReadGate(host.Files, [folder], Display), folder));
        var stages = notes.ToDictionary(note => note.Key, note => new GuideStages(new ReadGate(host.Files, [note.Key], Display), note.Value.Value) { AreNamed = true, Corrections = CorrectionsFor(host, note.Key) });
        var guides = reporter.Progress.Run("parsing", paths.Length, finished => OrderedParallel.Map(paths, path =>
        {
            var guide = stages[Path.GetDirectoryName(path)!].Read(path);
            finished(Display(path));
            return guide;
        }));

        var diagnostics = named.Unmatched.Select(pattern => FileErrors.NoMatch(Display(pattern))).Concat(notes.Values.SelectMany(note => note.Diagnostics)).Concat(guides.SelectMany(guide => guide.Diagnostics)).ToImmutableArray();
        var files = GuideSchema.Beside([.. guides.SelectMany(FilesOf)]);
        // One that cannot be read leaves the others as they are.
        if (isStrict && ExitCode.For(diagnostics, isStrict) != ExitCode.Ok)
            files = [];
        var problems = files.IsEmpty ? [] : OutputWriter.Write(host.Files, output, files);
        diagnostics = diagnostics.AddRange(problems);
        files = problems.IsEmpty ? files : [];

        int code = ExitCode.For(diagnostics, isStrict);
        reporter.Diagnostics(diagnostics);
        foreach (var file in files)
            reporter.Result(Display(Path.Combine(output, file.Name)));
        foreach (var guide in guides.Where(guide => reports && guide.Finished is not null))
            GuideReport.Print(reporter, Display(guide.Path), guide.Finished!.Guide, stages[Path.GetDirectoryName(guide.Path)!].Findings(guide.Path));
        string summary = DiagnosticPrinter.Summary(diagnostics);
        reporter.Say((files.IsEmpty ? "nothing was written" : $"wrote {files.Length} files") + (summary.Length > 0 ? "; " + summary : ""));
        reporter.Json("parse", code, diagnostics, ("files", new JsonArray([.. files.Select(file => (JsonNode)Display(Path.Combine(output, file.Name)))])));
        return code;
    }
}
