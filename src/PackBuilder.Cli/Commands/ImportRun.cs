using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using PackBuilder.Building.Batches;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Exchange.Importing;
using PackBuilder.Exchange.Writing;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Captures.Sheets;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Commands;

/// <summary>Brings the rows of a workbook back into the guide that they were exported from: into its file where that is ours, else as corrections.</summary>
internal sealed class ImportRun(Host host, Reporter reporter, Checked<Project> project)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <param name="path">Of the workbook, absolute.</param>
    public int Run(string path, bool isDry)
    {
        if (project.Value is not { } found)
            return Finish(project.Diagnostics, null, null, isDry);
        var table = found.Gate(host.Files).ReadNamed(path, ReadKind.Guide).Then(bytes => WorkbookFile.Read(found.Display(path), bytes)).Then(QuestionTable.Read);
        var tags = ContentRuleFiles.Tags(host.Files, found);
        if (table.Value is not { } rows || table.HasErrors)
            return Finish([.. project.Diagnostics, .. table.Diagnostics], null, null, isDry);
        var stages = GuideStages.Of(host.Files, found).Value!;
        var source = Find(found, stages, rows.Guide);
        var edit = source.Then(guide => BankMerger.Merge(guide.Finished!.Guide, rows, tags.Value is { } list ? [.. list.Names.Keys, .. Guides.Checking.TagList.BuiltIn] : []));
        var written = edit.Value is { Changes.IsEmpty: false } && !edit.HasErrors
            ? edit.Then(changed => Write(found, stages, source.Value!, changed))
            : new Checked<GuideOutput>(null, edit.Diagnostics);
        ImmutableArray<Diagnostic> diagnostics = [.. project.Diagnostics, .. table.Diagnostics, .. tags.Diagnostics, .. written.Diagnostics];
        if (written.Value is not { } output || written.HasErrors || isDry)
            return Finish(diagnostics, edit.Value, null, isDry);
        var problems = Put(output);
        return Finish(diagnostics.AddRange(problems), edit.Value, problems.IsEmpty ? string.Join(", ", output.Files.Select(file => found.Display(file.Path))) : null, isDry);
    }

    private Checked<GuideResult> Find(Project found, GuideStages stages, string id)
    {
        var guides = stages.ReadAll(GuideFiles.Find(host.Files, found));
        if (guides.FirstOrDefault(guide => guide.Finished?.Guide.Id == id) is { } guide)
            return Checked<GuideResult>.Ok(guide);
        string[] known = [.. guides.Select(guide => guide.Finished?.Guide.Id).OfType<string>()];
        return Checked<GuideResult>.Failed(guides.Where(guide => guide.Stem == id).SelectMany(guide => guide.Diagnostics).Append(ProjectErrors.Unknown("guide", id, known)));
    }

    // A YAML that was made of a captured source is a file of ours, whatever it was made of.
    private Checked<GuideOutput> Write(Project found, GuideStages stages, GuideResult source, BankEdit edit) =>
        IsYaml(source) || source.Finished!.Guide.Source.Format == SourceFormat.Markdown
            ? InPlace(stages, source, edit)
            : stages.ReadFile(source.Path).Then(stages.ReadCapture).Then(capture => stages.FindPictures(source.Path, capture))
                .Then(capture => AsCorrections(found, stages, source.Path, capture, edit));

    private static bool IsYaml(GuideResult source) => Path.GetExtension(source.Path).ToLowerInvariant() is ".yaml" or ".yml";

    private Checked<GuideOutput> InPlace(GuideStages stages, GuideResult source, BankEdit edit)
    {
        var text = source.Finished!.Text;
        var format = IsYaml(source) ? SourceFormat.Yaml : SourceFormat.Markdown;
        var edited = GuideEditor.Apply(text, format, edit, changed =>
            stages.ReadCapture(new GuideFile(text.Name, Encoding.UTF8.GetBytes(changed)))
                .Then(capture => stages.FindPictures(source.Path, capture))
                .Then(capture => stages.Restore(capture).Then(restored => stages.Correct(capture, restored)))
                .Then(restored => stages.Parse(source.Path, restored)).Value?.Guide);
        return edited.Then(done =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(done.Text);
            bool isMarked = host.Files.Read(source.Path, CaptureReader.LargestFile).AsSpan().StartsWith(Mark) && !bytes.AsSpan().StartsWith(Mark);
            return new GuideOutput([(source.Path, isMarked ? [.. Mark, .. bytes] : bytes)]);
        });
    }

    private Checked<GuideOutput> AsCorrections(Project found, GuideStages stages, string path, Capture capture, BankEdit edit)
    {
        var files = stages.Corrections!;
        var gate = found.Gate(host.Files);
        string id = GuideParser.IdOf(capture);
        string folder = GuideFiles.Folder(host.Files, found);
        string notes = Path.Combine(folder, SourceCatalogue.FileName);
        var catalogue = host.Files.FileExists(notes) ? TextFiles.Read(gate, notes) : new Checked<SourceText>(null, []);
        return stages.Restore(capture).Then(bare => stages.Correct(capture, bare).Then(restored => files.Find(id).Then(old =>
            CaptureCorrections.Of(capture, restored, catalogue.Value, edit, more => Read(gate, stages, path, capture, bare, old.With(more.Corrections), more.Catalogue, found.Display(notes)))
                .Then(more => new GuideOutput(
                [
                    .. more.Corrections.IsEmpty ? [] : new[] { Output(files.PathOf(id), CorrectionWriter.Write(old.With(more.Corrections))) },
                    .. more.Catalogue is null ? [] : new[] { Output(notes, more.Catalogue) },
                ])))));
    }

    // As a build will read it.
    private static Guide? Read(ReadGate gate, GuideStages stages, string path, Capture capture, RestoredCapture bare, CorrectionList corrections, string? catalogue, string notes)
    {
        if (catalogue is not null)
        {
            if (SourceCatalogueReader.Read(new SourceText(notes, catalogue)) is not { Value: { } changed, HasErrors: false })
                return null;
            stages = new GuideStages(gate, changed) { Corrections = stages.Corrections };
        }

        return Corrector.Apply(capture, bare, corrections).Then(corrected => stages.Parse(path, corrected)).Value?.Guide;
    }

    private static (string Path, byte[] Content) Output(string path, string text) => (path, Encoding.UTF8.GetBytes(text));

    private ImmutableArray<Diagnostic> Put(GuideOutput output)
    {
        foreach (var (path, content) in output.Files)
        {
            var problems = OutputWriter.Write(host.Files, Path.GetDirectoryName(path)!, [new OutputFile(Path.GetFileName(path), content)]);
            if (!problems.IsEmpty)
                return problems;
        }

        return [];
    }

    private int Finish(ImmutableArray<Diagnostic> diagnostics, BankEdit? edit, string? written, bool isDry)
    {
        int code = ExitCode.For(diagnostics, strict: false);
        var changes = edit?.Changes ?? [];
        foreach (var change in changes)
            reporter.Result(ChangeText.Of(change));
        reporter.Diagnostics(diagnostics);
        string summary = DiagnosticPrinter.Summary(diagnostics);
        string done = written is not null ? $"{changes.Length} changes written to {written}"
            : edit is not null && changes.IsEmpty ? "the workbook says what the guide says; nothing was written"
            : isDry && code == ExitCode.Ok ? $"{changes.Length} changes; nothing was written, as asked for"
            : "nothing was written";
        reporter.Say(done + (summary.Length > 0 ? "; " + summary : ""));
        reporter.Json("import", code, diagnostics, ("file", written), ("changes", new JsonArray([.. changes.Select(ChangeText.Json)])));
        return code;
    }

    private sealed record GuideOutput(ImmutableArray<(string Path, byte[] Content)> Files);
}
