using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Cli.Projects;

namespace PackBuilder.Cli.Building;

/// <summary>Finds the guides of a folder of sources: in its folder <c>guides</c>, or in the folder itself where it has none.</summary>
public static class GuideFiles
{
    /// <returns>Absolute paths in ordinal order of the names.</returns>
    public static ImmutableArray<string> Find(IFileSystem files, Project project)
    {
        string guides = Path.Combine(project.Sources, "guides");
        string folder = files.FolderExists(guides) ? guides : project.Sources;
        return [.. files.Files(folder).Where(IsGuide).Select(name => Path.Combine(folder, name))];
    }

    // Notes to people, and what systems hide, are no guides. Everything else is one, so that a file of a wrong kind is told.
    private static bool IsGuide(string name) =>
        name[0] is not ('.' or '~') && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
