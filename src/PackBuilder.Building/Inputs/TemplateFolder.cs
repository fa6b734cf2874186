using PackBuilder.Building.Files;
using PackBuilder.Templating;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Inputs;

/// <summary>Finds templates and partials in one folder and below it, and nowhere else, wherever links may point.</summary>
/// <param name="folder">Absolute.</param>
/// <param name="display">A path as diagnostics show it.</param>
public sealed class TemplateFolder(IFileSystem files, string folder, Func<string, string> display) : ITemplateLoader
{
    private const string Extension = ".sbn";

    private readonly ReadGate _gate = new(files, [folder], display);

    public Checked<SourceText>? Load(string name)
    {
        string path = Path.GetFullPath(name, folder);
        return Containment.IsInside(path, folder) && files.FileExists(path) ? TextFiles.Read(_gate, path) : null;
    }

    /// <summary>Names of the templates directly in the folder.</summary>
    public IReadOnlyCollection<string> Names => [.. NamesIn(folder)];

    /// <summary>Names of all templates and partials, at whatever depth, in ordinal order.</summary>
    public IEnumerable<string> AllNames => Below(folder).Order(StringComparer.Ordinal);

    private IEnumerable<string> Below(string place) => NamesIn(place)
        .Select(name => Path.GetRelativePath(folder, Path.Combine(place, name)).Replace('\\', '/'))
        .Concat(files.Folders(place).Select(name => Path.Combine(place, name)).Where(IsOwn).SelectMany(Below));

    // A folder that is a link could lead around in a circle.
    private bool IsOwn(string path) =>
        files.RealPath(Path.GetDirectoryName(path)!) is { } parent && files.RealPath(path) == Path.Combine(parent, Path.GetFileName(path));

    private IEnumerable<string> NamesIn(string place) =>
        files.Files(place).Where(name => name.EndsWith(Extension, StringComparison.Ordinal));
}
