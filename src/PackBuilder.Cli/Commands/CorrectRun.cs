using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Commands;

/// <summary>Adds corrections to those of one guide.</summary>
internal sealed class CorrectRun(Host host, Reporter reporter, Checked<Project> project)
{
    /// <param name="from">Absolute path of a YAML that was changed by hand, or null.</param>
    /// <param name="guide">Id of the guide to which <paramref name="single"/> is added where there is no such file.</param>
    public int Run(string? from, string guide, Correction single)
    {
        if (project.Value is not { } found)
            return Finish(project.Diagnostics, null, 0);
        string id = from is null ? guide : Path.GetFileNameWithoutExtension(from);
        var gate = found.Gate(host.Files);
        var added = Add(host.Files, found, id, (stages, read) => from is null ? Single(read, single) : FromYaml(gate, stages, read, from, found.Root));
        ImmutableArray<Diagnostic> diagnostics = [.. project.Diagnostics, .. added.Diagnostics];
        return Finish(diagnostics, added.Value is null ? null : found.Display(new CorrectionFiles(host.Files, found).PathOf(id)), added.Value?.Corrections.Length ?? 0);
    }

    /// <summary>Adds one correction to those of a guide.</summary>
    /// <returns>What is wrong with it; where something is, nothing was written.</returns>
    public static ImmutableArray<Diagnostic> Add(IFileSystem files, Project project, string guide, Correction single) =>
        Add(files, project, guide, (_, read) => Single(read, single)).Diagnostics;

    /// <summary>Takes back what was said of a line of a guide.</summary>
    public static ImmutableArray<Diagnostic> TakeBack(IFileSystem files, Project project, string guide, int line)
    {
        var corrections = new CorrectionFiles(files, project);
        if (!corrections.Guides.Contains(guide))
            return [ProjectErrors.Unknown("guide", guide, [.. corrections.Guides])];
        var old = corrections.Find(guide);
        if (old.Value is not { } list)
            return old.Diagnostics;
        var left = list with { Corrections = [.. list.Corrections.Where(correction => correction.Line != line)] };
        string path = corrections.PathOf(guide);
        if (!left.IsEmpty)
            return old.Diagnostics.AddRange(Write(files, path, left));
        try
        {
            files.Delete(path);
            return old.Diagnostics;
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return old.Diagnostics.Add(FileErrors.NotWritable(project.Display(path), exception));
        }
    }

    // What was added, where it was written.
    private static Checked<CorrectionList> Add(IFileSystem files, Project project, string id, Func<GuideStages, Capture, Checked<CorrectionList>> make)
    {
        var corrections = new CorrectionFiles(files, project);
        var stages = GuideStages.Of(files, project).Value!;
        var added = FindSource(files, project, stages, id).Then(read => make(stages, read));
        // Without a source of that name there is no file of corrections to look for.
        var old = added.Value is null ? Checked<CorrectionList>.Ok(CorrectionList.Empty) : corrections.Find(id);
        ImmutableArray<Diagnostic> diagnostics = [.. added.Diagnostics, .. old.Diagnostics];
        if (added.Value is not { Corrections.IsEmpty: false } more || old.Value is null)
            return new Checked<CorrectionList>(null, diagnostics);
        var problems = Write(files, corrections.PathOf(id), old.Value.With(more.Corrections));
        return new Checked<CorrectionList>(problems.IsEmpty ? more : null, diagnostics.AddRange(problems));
    }

    private static ImmutableArray<Diagnostic> Write(IFileSystem files, string path, CorrectionList list) =>
        OutputWriter.Write(files, Path.GetDirectoryName(path)!, [new OutputFile(Path.GetFileName(path), Encoding.UTF8.GetBytes(CorrectionWriter.Write(list)))]);

    private static Checked<Capture> FindSource(IFileSystem files, Project found, GuideStages stages, string id)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in GuideFiles.Find(files, found))
        {
            if (stages.ReadFile(path).Then(stages.ReadCapture).Value is not { } capture)
                continue;
            if (GuideParser.IdOf(capture) == id)
                return stages.FindPictures(path, capture);
            ids.Add(GuideParser.IdOf(capture));
        }

        return Checked<Capture>.Failed(ProjectErrors.Unknown("guide", id, ids));
    }

    private static Checked<CorrectionList> Single(Capture source, Correction correction)
    {
        if (correction.Line < 1 || correction.Line > source.Text.LineCount)
            return Checked<CorrectionList>.Failed(ProjectErrors.NoLine(source.File, correction.Line, source.Text.LineCount));
        var list = new CorrectionList([correction with { Was = LineHash.Of(source.Text, correction.Line) }]);
        // What would not be applied is reported now rather than at the next build.
        var tried = new Restorer().Restore(source).Then(restored => Corrector.Apply(source, restored, list));
        return new Checked<CorrectionList>(list, [.. tried.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("PB209", StringComparison.Ordinal))]);
    }

    private static Checked<CorrectionList> FromYaml(ReadGate gate, GuideStages stages, Capture source, string from, string root) =>
        stages.Restore(source).Then(restored => stages.Correct(source, restored)).Then(restored =>
            stages.Parse(Path.GetFullPath(source.File, root), restored).Then(stages.WriteYaml).Then(finished =>
                TextFiles.ReadNamed(gate, from)
                    .Then(edited => EditReader.Read(new SourceText(finished.Yaml.Name, Encoding.UTF8.GetString(finished.Yaml.Content.Span)), edited))
                    .Then(edits => EditConverter.Convert(edits, restored))));

    private int Finish(ImmutableArray<Diagnostic> diagnostics, string? written, int count)
    {
        int code = ExitCode.For(diagnostics, false);
        reporter.Diagnostics(diagnostics);
        if (written is not null)
            reporter.Result(written);
        reporter.SayDone(written is null ? (Message)"nothing was written" : $"added {count} corrections", diagnostics);
        reporter.Json("correct", code, diagnostics, ("file", written));
        return code;
    }
}
