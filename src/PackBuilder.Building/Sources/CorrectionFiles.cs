using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Corrections;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Sources;

/// <summary>The corrections of a project: a file for each guide that has some, named by its id.</summary>
public sealed class CorrectionFiles(IFileSystem files, Project project)
{
    private const string Extension = ".yaml";

    public Checked<CorrectionList> Find(string guide) => files.FileExists(PathOf(guide))
        ? TextFiles.Read(project.Gate(files), PathOf(guide)).Then(CorrectionReader.Read)
        : Checked<CorrectionList>.Ok(CorrectionList.Empty);

    /// <summary>Absolute path of the file of a guide, whether it is there or not.</summary>
    public string PathOf(string guide) => Path.Combine(project.Corrections, guide + Extension);

    /// <summary>Ids of the guides that have corrections, in ordinal order.</summary>
    public IEnumerable<string> Guides =>
        files.Files(project.Corrections).Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => name[..^Extension.Length]);
}
