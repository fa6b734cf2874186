using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Reads <c>sources.yaml</c> of a folder of guides; a folder may have none.</summary>
public static class SourceNotes
{
    public static Checked<SourceCatalogue> Read(IFileSystem files, string folder, Func<string, string> display)
    {
        string path = Path.Combine(folder, SourceCatalogue.FileName);
        return files.FileExists(path)
            ? TextFiles.Read(files, path, display(path)).Then(SourceCatalogueReader.Read).Then(catalogue => WithFiles(catalogue, files, folder))
            : Checked<SourceCatalogue>.Ok(SourceCatalogue.Empty);
    }

    private static Checked<SourceCatalogue> WithFiles(SourceCatalogue catalogue, IFileSystem files, string folder)
    {
        var there = files.Files(folder);
        return new Checked<SourceCatalogue>(catalogue,
            [.. catalogue.Notes.Where(note => !there.Contains(note.File)).Select(note => ProjectErrors.UnknownSource(note, there))]);
    }
}
