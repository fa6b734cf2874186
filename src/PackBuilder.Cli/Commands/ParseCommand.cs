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
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder parse</c>: source files as guide YAML, for a person to check. Needs no project; in one the corrections are applied.</summary>
internal static class ParseCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var paths = new Argument<string[]>("file") { Description = host.Text("Guides: .txt, .md, .html, .docx, .pdf, .xlsx or any other kind that can be read; * and ? name several"), Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = host.Text("Folder to write to"), HelpName = "folder", Required = true };
        var report = new Option<bool>("--report") { Description = host.Text("Say what was found in each file, and what was changed") };
        options.Strict.Description = host.Text(
            $"Warnings count as errors, such as a repair of damage with a margin (log 10 over the next reading) below {RepairedSpan.LeastMargin:0.0}");
        var command = new Command("parse", host.Text("Reads, restores and parses guides, and writes each as YAML."))
        {
            paths, output, report, options.Strict, options.Json, options.Diagnostics,
        };
        command.SetAction(result => Run(
            host, options.Reporter(host, result),
            FilePatterns.Expand(host.Files, result.GetRequiredValue(paths).Select(path => CommonOptions.Absolute(host, path)!), GuideFiles.MayBeMeant),
            CommonOptions.Absolute(host, result.GetRequiredValue(output))!,
            result.GetValue(report), result.GetValue(options.Strict)));
        return command;
    }

    // By the id, as a build names them and as packs and corrections call the guide; where it was made of the file's name and that is no id, such as
    // one of digits alone, it is a name all the same.
    private static IEnumerable<OutputFile> FilesOf(GuideResult result)
    {
        var guide = result.Finished!;
        bool isNamed = guide.Guide.Id == GuideId.Of(result.Stem) && GuideId.Slug(result.Stem) == result.Stem && !GuideId.IsDevice(result.Stem);
        string name = isNamed ? result.Stem : guide.Guide.Id;
        return
        [
            guide.Yaml with { Name = name + ".yaml" }, guide.Ledger with { Name = name + GuideLedgerFile.Extension },
            .. guide.Pictures.Select(picture => new OutputFile(picture.Key, picture.Value)),
        ];
    }

    // A shell may have named them for a person who wrote a pattern: then they are no fault.
    private static IEnumerable<Diagnostic> OfSettings(ImmutableArray<string> settings, bool areAlone, Func<string, string> display) =>
        settings.Select(path => areAlone ? FileErrors.NoGuide(display(path)) : FileErrors.PassedOver(display(path)));

    // Of several with one id the first that was named stays.
    private static IEnumerable<Diagnostic> OfSameId(IEnumerable<GuideResult> guides, Func<string, string> display) =>
        guides.Where(guide => guide.Finished is not null).GroupBy(guide => guide.Finished!.Guide.Id, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Skip(1).Select(other => ProjectErrors.SameGuideId(same.Key, display(same.First().Path), display(other.Path))));

    // What persons know better about the guides of a project holds for them here as well; a file outside of one has no corrections.
    private static CorrectionFiles? CorrectionsFor(Host host, string folder) =>
        ProjectReader.Read(host.Files, folder, null, null).Value is { } project && GuideFiles.Folder(host.Files, project) is var guides && (folder == guides || Containment.IsInside(folder, guides))
            ? new CorrectionFiles(host.Files, project) : null;

    private static int Run(Host host, Reporter reporter, NamedFiles named, string output, bool reports, bool isStrict)
    {
        var settings = named.Paths.Where(path => GuideFiles.IsSettings(Path.GetFileName(path))).ToImmutableArray();
        var paths = named.Paths.RemoveRange(settings);
        var notes = paths.Select(path => Path.GetDirectoryName(path)!).Distinct().ToDictionary(folder => folder, folder => SourceNotes.Read(new ReadGate(host.Files, [folder], host.Shown), folder));
        var stages = notes.ToDictionary(note => note.Key, note => new GuideStages(new ReadGate(host.Files, [note.Key], host.Shown), note.Value.Value) { AreNamed = true, Corrections = CorrectionsFor(host, note.Key) });
        var guides = reporter.Progress.Run("parsing", paths.Length, finished => OrderedParallel.Map(paths, path =>
        {
            var guide = stages[Path.GetDirectoryName(path)!].Read(path);
            finished(host.Shown(path));
            return guide;
        }));

        ImmutableArray<Diagnostic> diagnostics =
        [
            .. named.Unmatched.Select(pattern => FileErrors.NoMatch(host.Shown(pattern))), .. OfSettings(settings, areAlone: paths.IsEmpty, host.Shown),
            .. notes.Values.SelectMany(note => note.Diagnostics), .. guides.SelectMany(guide => guide.Diagnostics), .. OfSameId(guides, host.Shown),
        ];
        var files = GuideSchema.Beside([.. guides.Where(guide => guide.Finished is not null).DistinctBy(guide => guide.Finished!.Guide.Id, StringComparer.OrdinalIgnoreCase).SelectMany(FilesOf)]);
        // One that cannot be read leaves the others as they are.
        if (isStrict && ExitCode.For(diagnostics, isStrict) != ExitCode.Ok)
            files = [];
        var problems = files.IsEmpty ? [] : OutputWriter.Write(host.Files, output, files);
        diagnostics = diagnostics.AddRange(problems);
        files = problems.IsEmpty ? files : [];

        int code = ExitCode.For(diagnostics, isStrict);
        reporter.Diagnostics(diagnostics);
        foreach (var file in files)
            reporter.Result(host.Shown(Path.Combine(output, file.Name)));
        foreach (var guide in guides.Where(guide => reports && guide.Finished is not null))
            GuideReport.Print(reporter, host.Shown(guide.Path), guide.Finished!);
        reporter.SayDone(files.IsEmpty ? (Message)"nothing was written" : $"wrote {files.Length} files", diagnostics);
        reporter.Json("parse", code, diagnostics, ("files", new JsonArray([.. files.Select(file => (JsonNode)host.Shown(Path.Combine(output, file.Name)))])));
        return code;
    }
}
