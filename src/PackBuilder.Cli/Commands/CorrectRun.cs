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
        var corrections = new CorrectionFiles(host.Files, found);
        var gate = found.Gate(host.Files);
        var stages = GuideStages.Of(host.Files, found).Value!;
        var source = FindSource(found, stages, id);
        var added = source.Then(read => from is null ? Single(read, single) : FromYaml(gate, stages, read, from, found.Root));
        var old = corrections.Find(id);
        ImmutableArray<Diagnostic> diagnostics = [.. project.Diagnostics, .. added.Diagnostics, .. old.Diagnostics];
        if (added.Value is not { Corrections.IsEmpty: false } more || old.Value is null)
            return Finish(diagnostics, null, 0);
        string path = corrections.PathOf(id);
        var file = new OutputFile(Path.GetFileName(path), Encoding.UTF8.GetBytes(CorrectionWriter.Write(old.Value.With(more.Corrections))));
        var problems = OutputWriter.Write(host.Files, Path.GetDirectoryName(path)!, [file]);
        return Finish(diagnostics.AddRange(problems), problems.IsEmpty ? found.Display(path) : null, more.Corrections.Length);
    }

    private Checked<Capture> FindSource(Project found, GuideStages stages, string id)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in GuideFiles.Find(host.Files, found))
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
        if (correction.Line > source.Text.LineCount)
            return Checked<CorrectionList>.Failed(ProjectErrors.NoLine(source.File, correction.Line, source.Text.LineCount));
        var list = new CorrectionList([correction with { Was = LineHash.Of(source.Text, correction.Line) }]);
        // What would not be applied is told now rather than at the next build.
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
