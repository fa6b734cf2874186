using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Projects;

/// <summary>What a project offers, found by listing its folders: adding a file adds a pack, an edition or an employer.</summary>
public sealed record Catalogue(
    ImmutableArray<Entry<PackDefinition>> Packs,
    ImmutableArray<Entry<EditionDefinition>> Editions,
    ImmutableArray<Entry<EmployerProfile>> Employers)
{
    public static Catalogue Read(IFileSystem files, Project project) => new(
        // What is only there to be extended is nothing to offer, unless something is wrong with it.
        [.. Entries(files, project, project.Packs, PackReader.Read).Where(entry => entry.Value is not { IsAbstract: true })],
        Entries(files, project, project.Editions, (source, bases) => EditionReader.Read(source, bases, DocumentFormats.ForEditions)),
        Entries(files, project, project.Employers, (source, _) => EmployerReader.Read(source)));

    private static ImmutableArray<Entry<T>> Entries<T>(
        IFileSystem files, Project project, string folder, Func<SourceText, BaseFiles, Checked<T>> read)
        where T : class
    {
        var gate = project.Gate(files);
        ImmutableArray<string> ids =
            [.. files.Files(folder).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name))];
        var bases = new BaseFiles(ids, Open);
        return [.. ids.Select(id => new Entry<T>(id, Open(id).Then(source => read(source, bases))))];

        Checked<SourceText> Open(string id)
        {
            string path = Path.Combine(folder, id + ".yaml");
            return TextFiles.Read(gate, path);
        }
    }
}

/// <summary>A file of the catalogue: its id and what reading it gave.</summary>
public sealed record Entry<T>(string Id, Checked<T> Read)
    where T : class
{
    /// <summary>Null where something is wrong with the file.</summary>
    public T? Value => Read.HasErrors ? null : Read.Value;

    /// <summary>What could be read of a file with errors: nothing is made of it, but the names in it are checked as well.</summary>
    public T? Draft => Read.HasErrors ? Read.Value : null;
}
