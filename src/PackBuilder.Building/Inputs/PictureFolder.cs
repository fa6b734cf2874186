using System.Collections.Concurrent;
using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Inputs;

/// <summary>
/// The pictures of a project, each read once for a run. Names start from the project's folder; nothing outside its folders
/// is opened, by whatever way a name or a link leads there.
/// </summary>
public sealed class PictureFolder(IFileSystem files, Project project)
{
    private readonly ConcurrentDictionary<string, Lazy<Checked<Picture>>> _read = new(StringComparer.Ordinal);

    /// <param name="at">What asks for the picture.</param>
    public Checked<Picture> Open(string name, SourceLocation at)
    {
        string path = Path.GetFullPath(Path.Combine(project.Root, name));
        if (name.Contains('\0') || !IsInside(path) || files.FileExists(path) && !IsReallyInside(path))
            return Checked<Picture>.Failed(PlanErrors.PictureOutside(name, at));
        if (!files.FileExists(path))
            return Checked<Picture>.Failed(PlanErrors.NoPicture(project.Display(path), at, Neighbours(path)));
        return _read.GetOrAdd(path, _ => new Lazy<Checked<Picture>>(() => Read(path))).Value;
    }

    private bool IsInside(string path) => project.InputFolders.Any(folder => Containment.IsInside(path, folder));

    private bool IsReallyInside(string path) => project.InputFolders.Any(folder => files.HasFile(folder, path));

    private Checked<Picture> Read(string path) =>
        project.Gate(files).Read(path, ReadKind.Picture).Then(bytes => PictureReader.Read(project.Display(path), bytes));

    private string[] Neighbours(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        return [.. files.Files(folder).Select(file => project.Display(Path.Combine(folder, file)))];
    }
}
