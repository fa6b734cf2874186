using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Reads every guide of a project, for commands that make no documents.</summary>
/// <param name="Notes">What was wrong with <c>sources.yaml</c>.</param>
public sealed record GuideReading(ImmutableArray<GuideResult> Guides, ImmutableArray<Diagnostic> Notes)
{
    public ImmutableArray<Diagnostic> Diagnostics => [.. Notes, .. Guides.SelectMany(guide => guide.Diagnostics)];

    public static GuideReading All(IFileSystem files, Project project)
    {
        var gate = project.Gate(files);
        var notes = SourceNotes.Read(gate, GuideFiles.Folder(files, project));
        var stages = new GuideStages(gate, notes.Value) { Corrections = new CorrectionFiles(files, project) };
        return new GuideReading(stages.WithoutPictures(InOrder.Map(GuideFiles.Find(files, project), stages.Read)), notes.Diagnostics);
    }
}
