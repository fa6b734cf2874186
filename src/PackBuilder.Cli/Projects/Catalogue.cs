using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Projects;

/// <summary>What a project offers, found by listing its folders: adding a file adds a pack, an edition or an employer.</summary>
public sealed record Catalogue(
    ImmutableArray<Entry<PackDefinition>> Packs,
    ImmutableArray<Entry<EditionDefinition>> Editions,
    ImmutableArray<Entry<EmployerProfile>> Employers)
{
    public static Catalogue Read(IFileSystem files, Project project) => new(
        Entries(files, project, project.Packs, PackReader.Read),
        Entries(files, project, project.Editions, EditionReader.Read),
        Entries(files, project, project.Employers, EmployerReader.Read));

    private static ImmutableArray<Entry<T>> Entries<T>(
        IFileSystem files, Project project, string folder, Func<SourceText, Checked<T>> read)
        where T : class =>
    [
        .. files.Files(folder)
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(name =>
            {
                var source = TextFiles.Read(files, Path.Combine(folder, name), project.Display(Path.Combine(folder, name)));
                return new Entry<T>(Path.GetFileNameWithoutExtension(name), source.Then(read));
            }),
    ];
}

/// <summary>A file of the catalogue: its id and what reading it gave.</summary>
public sealed record Entry<T>(string Id, Checked<T> Read)
    where T : class;
