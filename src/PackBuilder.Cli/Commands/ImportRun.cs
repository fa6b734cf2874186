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

/// <summary>Brings the rows of a workbook back into the guide that they were exported from: into its file where that is ours, else as corrections. English of a translator is kept with the corrections.</summary>
internal sealed class ImportRun(Host host, Reporter reporter, Checked<Project> project)
{
    /// <param name="path">Of the workbook, absolute.</param>
    public int Run(string path, bool isDry)
    {
        if (project.Value is not { } found)
            return Finish(project.Diagnostics, null, null, isDry);
        var table = found.Gate(host.Files).ReadNamed(path, ReadKind.Guide).Then(bytes => WorkbookFile.Read(found.Display(path), bytes)).Then(ReturnedTable.Read);
        if (table.Value is not { } rows || table.HasErrors)
            return Finish([.. project.Diagnostics, .. table.Diagnostics], null, null, isDry);
        var stages = GuideStages.Of(host.Files, found).Value!;
        var source = Find(found, stages, rows.Guide);
        var returned = rows.HasTexts ? Texts(stages, source, rows) : Questions(found, stages, source, rows);
        ImmutableArray<Diagnostic> diagnostics = [.. project.Diagnostics, .. table.Diagnostics, .. returned.Output.Diagnostics];
        if (returned.Output.Value is not { } output || returned.Output.HasErrors || isDry)
            return Finish(diagnostics, returned.Changes, null, isDry);
        var problems = new GuideReturn(host.Files).Put(output);
        return Finish(diagnostics.AddRange(problems), returned.Changes, problems.IsEmpty ? string.Join(", ", output.Files.Select(file => found.Display(file.Path))) : null, isDry);
    }

    private Returned Questions(Project found, GuideStages stages, Checked<GuideResult> source, ReturnedTable rows)
    {
        var tags = ContentRuleFiles.Tags(host.Files, found);
        var edit = source.Then(guide => BankMerger.Merge(guide.Finished!.Guide, rows, tags.Value is { } list ? [.. list.Names.Keys, .. Guides.Checking.TagList.BuiltIn] : []));
        var written = edit.Value is { Changes.IsEmpty: false } && !edit.HasErrors
            ? edit.Then(changed => new GuideReturn(host.Files).Write(found, stages, source.Value!, changed))
            : new Checked<GuideOutput>(null, edit.Diagnostics);
        return new Returned(edit.Value?.Changes, new Checked<GuideOutput>(written.Value, [.. tags.Diagnostics, .. written.Diagnostics]));
    }

    // Whatever the format of the guide, English that came home is kept with its corrections.
    private static Returned Texts(GuideStages stages, Checked<GuideResult> source, ReturnedTable rows)
    {
        var merged = source.Then(guide => stages.Corrections!.Find(rows.Guide).Then(old => TextMerger.Merge(guide.Finished!.Guide, rows, old)));
        return new Returned(merged.Value?.Changes, merged.Value is { Changes.IsEmpty: false }
            ? merged.Then(texts => new GuideOutput([(stages.Corrections!.PathOf(rows.Guide), Encoding.UTF8.GetBytes(CorrectionWriter.Write(texts.Kept)))]))
            : new Checked<GuideOutput>(null, merged.Diagnostics));
    }

    private Checked<GuideResult> Find(Project found, GuideStages stages, string id)
    {
        var guides = stages.ReadAll(GuideFiles.Find(host.Files, found));
        if (guides.FirstOrDefault(guide => guide.Finished?.Guide.Id == id) is { } guide)
            return Checked<GuideResult>.Ok(guide);
        string[] known = [.. guides.Select(guide => guide.Finished?.Guide.Id).OfType<string>()];
        return Checked<GuideResult>.Failed(guides.Where(guide => guide.Stem == id).SelectMany(guide => guide.Diagnostics).Append(ProjectErrors.Unknown("guide", id, known)));
    }

    private int Finish(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<BankChange>? made, string? written, bool isDry)
    {
        int code = ExitCode.For(diagnostics, strict: false);
        var changes = made ?? [];
        foreach (var change in changes)
            reporter.Tell(ChangeText.Of(change));
        reporter.Diagnostics(diagnostics);
        Message done = written is not null ? (Message)$"{changes.Length} changes written to {written}"
            : made is not null && changes.IsEmpty ? (Message)"the workbook says what the guide says; nothing was written"
            : isDry && code == ExitCode.Ok ? (Message)$"{changes.Length} changes; nothing was written, as asked for"
            : "nothing was written";
        reporter.SayDone(done, diagnostics);
        reporter.Json("import", code, diagnostics, ("file", written), ("changes", new JsonArray([.. changes.Select(ChangeText.Json)])));
        return code;
    }

    /// <param name="Changes">Null where the rows could not be held against the guide.</param>
    private sealed record Returned(ImmutableArray<BankChange>? Changes, Checked<GuideOutput> Output);
}
