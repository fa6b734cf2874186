using System.Collections.Concurrent;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

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

    private bool IsInside(string path) => Folders().Any(folder => IsBelow(path, folder));

    // The same question about where the files really are.
    private bool IsReallyInside(string path) =>
        files.RealPath(path) is { } real && Folders().Select(files.RealPath).OfType<string>().Any(folder => IsBelow(real, folder));

    private IEnumerable<string> Folders() => [project.Root, project.Sources, project.Templates];

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private Checked<Picture> Read(string path)
    {
        string name = project.Display(path);
        try
        {
            // Mapped, so that a file far too large is refused without being read; copied, since others may change meanwhile.
            var mapped = files.Map(files.RealPath(path) ?? path);
            return PictureReader.Read(name, mapped.Length > PictureReader.MaxBytes ? mapped : mapped.ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Checked<Picture>.Failed(FileErrors.Unreadable(name, exception));
        }
    }

    private string[] Neighbours(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        return [.. files.Files(folder).Select(file => project.Display(Path.Combine(folder, file)))];
    }
}
