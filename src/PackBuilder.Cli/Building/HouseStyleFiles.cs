using System.Collections.Concurrent;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Docx.References;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Building;

/// <summary>Reads reference documents, each once in a run.</summary>
public sealed class HouseStyleFiles(IFileSystem files, Project project)
{
    private readonly ConcurrentDictionary<string, Lazy<Checked<ReferenceDocument>>> _read = new(StringComparer.Ordinal);

    /// <summary>One that a pack names: it lies in the folder of templates, wherever links may point.</summary>
    public Checked<ReferenceDocument> Find(Named name)
    {
        string path = Path.GetFullPath(name.Name, project.Templates);
        return files.HasFile(project.Templates, path)
            ? Read(path, name.At)
            : Checked<ReferenceDocument>.Failed(PlanErrors.NoReference(name.Name, project.Display(project.Templates), name.At));
    }

    /// <summary>One that a person names, wherever it is.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="at">Where it is named, or null.</param>
    public Checked<ReferenceDocument> Read(string path, SourceLocation? at) =>
        _read.GetOrAdd(path, _ => new Lazy<Checked<ReferenceDocument>>(() => ReadFile(path, at))).Value;

    private Checked<ReferenceDocument> ReadFile(string path, SourceLocation? at)
    {
        string name = project.Display(path);
        try
        {
            return ReferenceReader.Read(name, files.Read(path), at);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Checked<ReferenceDocument>.Failed(FileErrors.Unreadable(name, exception));
        }
    }
}
