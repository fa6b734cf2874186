using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Templating;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

/// <summary>Finds templates and partials under templates/, and nowhere else.</summary>
public sealed class TemplateFolder(IFileSystem files, Project project) : ITemplateLoader
{
    public SourceText? Load(string name)
    {
        string path = Path.GetFullPath(name, project.Templates);
        bool isInside = path.StartsWith(project.Templates + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && files.FileExists(path)
            ? TextFiles.Read(files, path, project.Display(path)).Value
            : null;
    }

    /// <summary>Names of the templates directly in the folder.</summary>
    public IReadOnlyCollection<string> Names => [.. files.Files(project.Templates).Where(name => name.EndsWith(".sbn", StringComparison.Ordinal))];
}
