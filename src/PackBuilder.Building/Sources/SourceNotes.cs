using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Sources;

/// <summary>Reads <c>sources.yaml</c> of a folder of guides; a folder may have none.</summary>
public static class SourceNotes
{
    public static Checked<SourceCatalogue> Read(ReadGate gate, string folder)
    {
        string path = Path.Combine(folder, SourceCatalogue.FileName);
        return gate.Files.FileExists(path)
            ? TextFiles.Read(gate, path).Then(SourceCatalogueReader.Read).Then(catalogue => WithFiles(catalogue, gate.Files, folder))
            : Checked<SourceCatalogue>.Ok(SourceCatalogue.Empty);
    }

    private static Checked<SourceCatalogue> WithFiles(SourceCatalogue catalogue, IFileSystem files, string folder)
    {
        string[] there = [.. FilesBelow(files, folder).Distinct()];
        return new Checked<SourceCatalogue>(catalogue,
            [
                .. catalogue.Notes.Where(note => !there.Contains(note.File)).Select(note => ProjectErrors.UnknownSource(note, there)),
                .. catalogue.Notes.Where(note => note.Answers is { } answers && (answers == note.File || !there.Contains(answers))).Select(note => ProjectErrors.UnknownAnswers(note, there)),
            ]);
    }

    private static IEnumerable<string> FilesBelow(IFileSystem files, string folder) => files.Files(folder)
        .Concat(files.Folders(folder).Select(name => Path.Combine(folder, name)).Where(path => !files.IsLink(path)).SelectMany(path => FilesBelow(files, path)));
}
