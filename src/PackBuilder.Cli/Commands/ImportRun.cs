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
        var back = new GuideReturn(host.Files);
        var edit = source.Then(guide => BankMerger.Merge(guide.Finished!.Guide, rows, tags.Value is { } list ? [.. list.Names.Keys, .. Guides.Checking.TagList.BuiltIn] : []));
        var written = edit.Value is { Changes.IsEmpty: false } && !edit.HasErrors
            ? edit.Then(changed => back.Write(found, stages, source.Value!, changed))
            : new Checked<GuideOutput>(null, edit.Diagnostics);
        ImmutableArray<Diagnostic> diagnostics = [.. project.Diagnostics, .. table.Diagnostics, .. tags.Diagnostics, .. written.Diagnostics];
        if (written.Value is not { } output || written.HasErrors || isDry)
            return Finish(diagnostics, edit.Value, null, isDry);
        var problems = back.Put(output);
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

    private int Finish(ImmutableArray<Diagnostic> diagnostics, BankEdit? edit, string? written, bool isDry)
    {
        int code = ExitCode.For(diagnostics, strict: false);
        var changes = edit?.Changes ?? [];
        foreach (var change in changes)
            reporter.Tell(ChangeText.Of(change));
        reporter.Diagnostics(diagnostics);
        Message done = written is not null ? (Message)$"{changes.Length} changes written to {written}"
            : edit is not null && changes.IsEmpty ? (Message)"the workbook says what the guide says; nothing was written"
            : isDry && code == ExitCode.Ok ? (Message)$"{changes.Length} changes; nothing was written, as asked for"
            : "nothing was written";
        reporter.SayDone(done, diagnostics);
        reporter.Json("import", code, diagnostics, ("file", written), ("changes", new JsonArray([.. changes.Select(ChangeText.Json)])));
        return code;
    }
}
