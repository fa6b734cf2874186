using System.Collections.Concurrent;
using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Docx.References;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Inputs;

/// <summary>Reads reference documents, each once in a run.</summary>
public sealed class HouseStyleFiles(IFileSystem files, Project project)
{
    private readonly ConcurrentDictionary<string, Lazy<Checked<ReferenceDocument>>> _read = new(StringComparer.Ordinal);

    /// <summary>One that a pack names: it lies in the folder of templates, wherever links may point.</summary>
    public Checked<ReferenceDocument> Find(Named name)
    {
        string path = Path.GetFullPath(name.Name, project.Templates);
        return files.HasFile(project.Templates, path)
            ? ReadOnce(path, name.At, gate => gate.Read)
            : Checked<ReferenceDocument>.Failed(PlanErrors.NoReference(name.Name, project.Display(project.Templates), name.At));
    }

    /// <summary>One that a person names, wherever it is.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="at">Where it is named, or null.</param>
    public Checked<ReferenceDocument> Read(string path, SourceLocation? at) => ReadOnce(path, at, gate => gate.ReadNamed);

    private Checked<ReferenceDocument> ReadOnce(string path, SourceLocation? at, Func<ReadGate, Func<string, ReadKind, Checked<byte[]>>> way) => _read.GetOrAdd(
        path, _ => new Lazy<Checked<ReferenceDocument>>(() =>
            way(project.Gate(files))(path, ReadKind.Reference).Then(bytes => ReferenceReader.Read(project.Display(path), bytes, at)))).Value;
}
