using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Documents.Reading;
using PackBuilder.Docx;
using PackBuilder.Exchange;
using PackBuilder.Exchange.Importing;
using PackBuilder.Exchange.WordFiles;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;
using PackBuilder.Looks;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Stamps;

namespace PackBuilder.Cli.Commands;

/// <summary>
/// Brings the questions of a Word file back into the guides that they were printed from. What a person changed is what differs from the same
/// document as it would be written now, both read in the same way.
/// </summary>
internal sealed class TakeBackRun(Host host, Reporter reporter, Checked<Project> project)
{
    /// <param name="path">Of the Word file, absolute.</param>
    public int Run(string path, bool writes, bool refusesTracked)
    {
        if (project.Value is not { } found)
            return Finish(project.Diagnostics, [], null, null, writes);
        string name = found.Display(path);
        var bytes = found.Gate(host.Files).ReadNamed(path, ReadKind.Guide);
        if (bytes.Value is null)
            return Finish([.. project.Diagnostics, .. bytes.Diagnostics], [], null, null, writes);
        var stages = new GuideStages(found.Gate(host.Files)) { AreNamed = true };
        byte[] file = refusesTracked ? TrackedChanges.Refuse(bytes.Value) : bytes.Value;
        var changed = Read(stages, name, path, file);
        var reading = ProjectGuides.Read(host.Files, found);
        var compared = changed.Then(returned => Written(found, stages, reading, returned).Then(written => WordReturn.Find(returned, written, GuidesOf(reading))));
        if (compared.Value is not { } changes)
            return Finish([.. project.Diagnostics, .. reading.Notes, .. compared.Diagnostics], [], null, null, writes);

        var tags = ContentRuleFiles.Tags(host.Files, found);
        ImmutableArray<string> known = tags.Value is { } list ? [.. list.Names.Keys, .. TagList.BuiltIn] : [];
        var edits = changes.Tables.Select(table => BankMerger.Merge(GuidesOf(reading).First(guide => guide.Id == table.Guide), table, known)).ToList();
        ImmutableArray<Diagnostic> diagnostics =
        [
            .. project.Diagnostics, .. reading.Notes, .. compared.Diagnostics, .. tags.Diagnostics,
            .. changes.Elsewhere.Select(text => ExchangeErrors.NotTakenBack(name, text, isGone: false)),
            .. changes.Gone.Select(text => ExchangeErrors.NotTakenBack(name, text, isGone: true)),
            .. edits.SelectMany(edit => edit.Diagnostics),
        ];
        var all = edits.Select(edit => edit.Value).OfType<BankEdit>().Where(edit => !edit.Changes.IsEmpty).ToImmutableArray();
        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) || all.IsEmpty)
            return Finish(diagnostics, all, changes, null, writes);
        var outputs = Outputs(found, reading, all);
        diagnostics = diagnostics.AddRange(outputs.SelectMany(output => output.Diagnostics));
        if (!writes || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return Finish(diagnostics, all, changes, null, writes);
        var ready = new GuideOutput([.. outputs.SelectMany(output => output.Value!.Files)]);
        var problems = new GuideReturn(host.Files).Put(ready);
        return Finish(diagnostics.AddRange(problems), all, changes, problems.IsEmpty ? string.Join(", ", ready.Files.Select(one => found.Display(one.Path))) : null, writes);
    }

    private static ImmutableArray<Guide> GuidesOf(ProjectGuides reading) => [.. reading.Guides.Select(guide => guide.Finished?.Guide).OfType<Guide>().DistinctBy(guide => guide.Id)];

    private List<Checked<GuideOutput>> Outputs(Project found, ProjectGuides reading, ImmutableArray<BankEdit> edits)
    {
        var stages = GuideStages.Of(host.Files, found).Value!;
        var back = new GuideReturn(host.Files);
        return [.. edits.Select(edit => back.Write(found, stages, reading.Guides.First(guide => guide.Finished?.Guide.Id == edit.Before.Id), edit))];
    }

    private static Checked<WordReading> Read(GuideStages stages, string name, string path, byte[] file)
    {
        if (WordCopy.Read(file) is not { Mark: not null } copy)
            return Checked<WordReading>.Failed(ExchangeErrors.NoWordFile(name));
        var read = stages.ReadCapture(new GuideFile(name, file)).Then(stages.Restore).Then(restored => stages.Parse(path, restored)).Then(guide => new WordReading(name, guide.Guide, copy));
        // What may be wrong with a source that is to be printed is no matter here.
        return new Checked<WordReading>(read.Value, read.Value is null ? read.Diagnostics : []);
    }

    // The same document, as it would be written now.
    private Checked<WordReading> Written(Project found, GuideStages guideStages, ProjectGuides reading, WordReading returned) =>
        BuildContext.Open(host.Files, found, host.Environment).Then(context =>
        {
            var plan = VariantPlanner.Plan(new BuildRequest(), context.Catalogue, context.Designs);
            if (plan.Variants.FirstOrDefault(one => BlockStamp.IsOf(returned.Copy.Mark!, one.Name)) is not { } variant)
                return Checked<WordReading>.Failed(ExchangeErrors.NoSuchDocument(returned.File));
            var stages = new DocumentStages(context) { GuidePictures = new GuidePictureFolder(reading) };
            var bytes = stages.Select(variant, reading.Library.Value!).Then(pack => stages.BuildTree(variant, pack)
                .Then(tree => stages.RenderTemplate(variant, tree))
                .Then(MarkdownReader.Read)
                .Then(stages.FindPictures)
                .Then(document => Write(context, variant, pack, new StyledDocument(document, context.Designs[variant.Print.Design].Value!))));
            return bytes.Value is null ? Checked<WordReading>.Failed(bytes.Diagnostics) : Read(guideStages, returned.File, returned.File, bytes.Value);
        });

    private static Checked<byte[]> Write(BuildContext context, Variant variant, Pack pack, StyledDocument styled)
    {
        var stamped = DocumentStamp.Of(variant.Name, pack);
        return DocxRenderer.Render(styled, new DocxOptions { Keys = stamped.Keys, Mark = stamped.Mark });
    }

    private int Finish(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<BankEdit> edits, WordChanges? changes, string? written, bool writes)
    {
        int code = ExitCode.For(diagnostics, strict: false);
        int count = edits.Sum(edit => edit.Changes.Length);
        foreach (var edit in edits)
        {
            reporter.Result($"{edit.Before.Id}:");
            foreach (var change in edit.Changes)
                reporter.Tell($"  {ChangeText.Of(change, isQuestion: true)}");
        }

        foreach (var comment in changes?.Comments ?? [])
            reporter.Tell((comment.Question < 0, comment.Author.Length > 0) switch
            {
                (true, false) => (Message)$"comment: {comment.Text}",
                (true, true) => $"comment by {comment.Author}: {comment.Text}",
                (false, false) => $"comment on question {comment.Question + 1}: {comment.Text}",
                _ => $"comment on question {comment.Question + 1} by {comment.Author}: {comment.Text}",
            });
        reporter.Diagnostics(diagnostics);
        if (changes is { Older: > 0 })
            reporter.Say($"{changes.Older} questions were changed in the guides since the file was written, and not in the file");
        reporter.SayDone((written, changes, code) switch
        {
            ({ } files, _, _) => $"{count} changes written to {files}",
            (_, { }, ExitCode.Ok) when count == 0 => (Message)"the questions of the file are those of the guides; nothing was written",
            (_, { }, ExitCode.Ok) when !writes => $"{count} changes; nothing was written, --write does",
            _ => "nothing was written",
        }, diagnostics);
        reporter.Json("take-back", code, diagnostics, ("file", written), ("changes", new JsonArray([.. edits.SelectMany(edit => edit.Changes.Select(change => Json(edit, change)))])),
            ("comments", new JsonArray([.. (changes?.Comments ?? []).Select(Json)])));
        return code;
    }

    private static JsonNode Json(BankEdit edit, BankChange change)
    {
        var node = ChangeText.Json(change);
        node["guide"] = edit.Before.Id;
        return node;
    }

    private static JsonNode Json(WordComment comment) => new JsonObject
    {
        ["author"] = comment.Author,
        ["text"] = comment.Text,
        ["question"] = comment.Question < 0 ? null : comment.Question + 1,
    };
}
