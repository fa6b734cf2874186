using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Model;

namespace PackBuilder.Building.Sources;

/// <summary>Finds the guides of a folder of sources: in its folder <c>guides</c> and the folders below it, or in the folder itself where it has none.</summary>
public static class GuideFiles
{
    private static readonly string[] PageFolders = ["_files", ".files"];

    /// <returns>Absolute paths in ordinal order: those of the folder, then those of the folders in it.</returns>
    public static ImmutableArray<string> Find(IFileSystem files, Project project)
    {
        string folder = Folder(files, project);
        // Beside guides in a folder of sources there may be folders of employers, pictures and texts.
        return folder == project.Sources
            ? [.. files.Files(folder).Where(IsGuide).Select(name => Path.Combine(folder, name))]
            : [.. Below(files, folder)];
    }

    /// <summary>The folder that the guides are in.</summary>
    public static string Folder(IFileSystem files, Project project)
    {
        string guides = Path.Combine(project.Sources, "guides");
        return files.FolderExists(guides) ? guides : project.Sources;
    }

    /// <summary>Whether an output folder is one of the sources, where what is written would be read by the next run.</summary>
    public static bool IsAmong(IFileSystem files, Project project, string output)
    {
        string folder = Folder(files, project);
        // Where the sources are the whole project, everything is inside them.
        bool isApart = project.Sources != project.Root && !Containment.IsInside(project.Root, project.Sources);
        return output == folder || Path.Combine(output, GuideStages.GuidesFolder) == folder
            || (folder != project.Sources && Containment.IsInside(output, folder))
            || (isApart && (output == project.Sources || Containment.IsInside(output, project.Sources)));
    }

    /// <summary>Whether a file says something about guides, or about the project, and is none itself.</summary>
    /// <param name="name">Without its folder.</param>
    public static bool IsSettings(string name) =>
        name is SourceCatalogue.FileName or ContentRuleData.TagsFile or ContentRuleData.AvoidFile or ProjectReader.FileName
        || name.EndsWith(".schema.json", StringComparison.Ordinal);

    /// <summary>Whether a pattern that somebody writes means a file of this name as well.</summary>
    /// <param name="name">Without its folder.</param>
    public static bool MayBeMeant(string name) => !Clutter.IsClutter(name) && !IsSettings(name);

    // Settings, and notes to people, are no guides. Everything else is one, so that a file of a wrong kind is reported.
    private static bool IsGuide(string name) =>
        MayBeMeant(name) && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase);

    // A browser puts what a page shows into a folder beside it, and a word processor does.
    private static bool IsOfPage(IFileSystem files, string folder, string name) =>
        PageFolders.Where(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)).Select(end => Path.Combine(folder, name[..^end.Length]))
            .Any(page => files.FileExists(page + ".html") || files.FileExists(page + ".htm"));

    // Named as a guide, and with nothing in it that could be one.
    private static bool IsEmptyGuide(IFileSystem files, string folder) =>
        CaptureReader.Extensions.Contains(Path.GetExtension(folder).ToLowerInvariant()) && !files.Files(folder).Any() && !files.Folders(folder).Any();

    // A folder that is a link is named like a file, and refused as one: it could lead around in a circle. So is one that should be a file.
    private static IEnumerable<string> Below(IFileSystem files, string folder)
    {
        var below = files.Folders(folder).Where(name => !Clutter.IsClutter(name) && !IsOfPage(files, folder, name)).Select(name => Path.Combine(folder, name)).ToArray();
        return files.Files(folder).Where(IsGuide).Select(name => Path.Combine(folder, name))
            .Concat(below.SelectMany(path => files.IsLink(path) || IsEmptyGuide(files, path) ? [path] : Below(files, path)));
    }
}

/// <summary>Files that systems and editors leave beside those of people.</summary>
file static class Clutter
{
    private static readonly string[] Names = ["thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "__macosx", "icon\r"];

    private static readonly string[] Endings = [".bak", ".tmp", ".swp", ".swo", ".orig", "~"];

    // A full stop begins what Unix hides, a tilde what Office holds open.
    public static bool IsClutter(string name) =>
        name[0] is '.' or '~'
        || (name[0] == '#' && name[^1] == '#')
        || Names.Contains(name.ToLowerInvariant())
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
