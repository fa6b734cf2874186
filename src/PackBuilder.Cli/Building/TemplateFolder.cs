using PackBuilder.Cli.Files;
using PackBuilder.Templating;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

/// <summary>Finds templates and partials in one folder and below it, and nowhere else.</summary>
/// <param name="folder">Absolute.</param>
/// <param name="display">A path as diagnostics show it.</param>
public sealed class TemplateFolder(IFileSystem files, string folder, Func<string, string> display) : ITemplateLoader
{
    public SourceText? Load(string name)
    {
        string path = Path.GetFullPath(name, folder);
        bool isInside = path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && files.FileExists(path) ? TextFiles.Read(files, path, display(path)).Value : null;
    }

    /// <summary>Names of the templates directly in the folder.</summary>
    public IReadOnlyCollection<string> Names => [.. files.Files(folder).Where(name => name.EndsWith(".sbn", StringComparison.Ordinal))];
}
