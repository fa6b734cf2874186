using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Building.Files;

namespace PackBuilder.Building.Projects;

/// <summary>Where a project keeps things. Paths are absolute.</summary>
/// <param name="Root">The folder of packbuilder.yaml.</param>
/// <param name="HasOwnSources">False where the sources are a folder that was named on the command line.</param>
public sealed record Project(string Root, string Sources, string Templates, string Output, bool HasOwnSources = true)
{
    /// <summary>The day that documents carry and that facts are held against; null where the project states none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where its input may come from: the project, and folders elsewhere that packbuilder.yaml or <c>--sources</c> names.</summary>
    public ImmutableArray<string> InputFolders { get; init; } = [Root, Sources, Templates];

    /// <summary>All that says where its things are and which day it states: of two projects with the same, one has read what the other would read.</summary>
    public string Key => string.Join('\n', [Root, Sources, Templates, Output, Date?.ToString("O", CultureInfo.InvariantCulture) ?? "", .. InputFolders]);

    public string Packs => Path.Combine(Templates, "packs");

    public string Editions => Path.Combine(Templates, "editions");

    public string Designs => Path.Combine(Templates, "designs");

    public string Fonts => Path.Combine(Templates, "fonts");

    public string Employers => Path.Combine(Sources, "employers");

    public string Corrections => Path.Combine(Sources, "corrections");

    /// <summary>A disk on which the project's templates lie over those of the program.</summary>
    public IFileSystem Layered(IFileSystem files) => files.HasBuiltIn ? new LayeredFileSystem(files, Templates) : files;

    /// <summary>The way to every file of the project.</summary>
    public ReadGate Gate(IFileSystem files) => new(files, InputFolders, Display);

    /// <summary>A path as diagnostics show it: relative to the project where it lies in it, with forward slashes.</summary>
    public string Display(string path)
    {
        string relative = Path.GetRelativePath(Root, path);
        bool isInside = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar);
        return (isInside ? relative : path).Replace('\\', '/');
    }
}
