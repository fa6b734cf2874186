using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;

namespace PackBuilder.Cli.Building;

/// <summary>Finds the guides of a folder of sources: in its folder <c>guides</c>, or in the folder itself where it has none.</summary>
public static class GuideFiles
{
    /// <returns>Absolute paths in ordinal order of the names.</returns>
    public static ImmutableArray<string> Find(IFileSystem files, Project project)
    {
        string folder = Folder(files, project);
        return [.. files.Files(folder).Where(IsGuide).Select(name => Path.Combine(folder, name))];
    }

    /// <summary>The folder that the guides are in.</summary>
    public static string Folder(IFileSystem files, Project project)
    {
        string guides = Path.Combine(project.Sources, "guides");
        return files.FolderExists(guides) ? guides : project.Sources;
    }

    // Notes to people, what systems hide, and what says something about guides are no guides. Everything else is one, so
    // that a file of a wrong kind is told.
    private static bool IsGuide(string name) =>
        name[0] is not ('.' or '~')
        && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith(".schema.json", StringComparison.Ordinal)
        && name is not (SourceCatalogue.FileName or ContentRuleData.TagsFile or ContentRuleData.AvoidFile);
}
