using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Exchange.Importing;
using PackBuilder.Exchange.Writing;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Commands;

/// <summary>Files of guides as they are to be written.</summary>
internal sealed record GuideOutput(ImmutableArray<(string Path, byte[] Content)> Files);

/// <summary>Writes what came back changed into the guide that it came from: into its file where that is ours, else as corrections.</summary>
internal sealed class GuideReturn(IFileSystem files)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly IFileSystem _files = files;

    // A YAML that was made of a captured source is a file of ours, whatever it was made of.
    public Checked<GuideOutput> Write(Project found, GuideStages stages, GuideResult source, BankEdit edit) =>
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
            bool isMarked = _files.Read(source.Path, CaptureReader.LargestFile).AsSpan().StartsWith(Mark) && !bytes.AsSpan().StartsWith(Mark);
            return new GuideOutput([(source.Path, isMarked ? [.. Mark, .. bytes] : bytes)]);
        });
    }

    private Checked<GuideOutput> AsCorrections(Project found, GuideStages stages, string path, Capture capture, BankEdit edit)
    {
        var files = stages.Corrections!;
        var gate = found.Gate(_files);
        string id = GuideParser.IdOf(capture);
        string folder = GuideFiles.Folder(_files, found);
        string notes = Path.Combine(folder, SourceCatalogue.FileName);
        var catalogue = _files.FileExists(notes) ? TextFiles.Read(gate, notes) : new Checked<SourceText>(null, []);
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

    public ImmutableArray<Diagnostic> Put(GuideOutput output)
    {
        foreach (var (path, content) in output.Files)
        {
            var problems = OutputWriter.Write(_files, Path.GetDirectoryName(path)!, [new OutputFile(Path.GetFileName(path), content)]);
            if (!problems.IsEmpty)
                return problems;
        }

        return [];
    }
}
