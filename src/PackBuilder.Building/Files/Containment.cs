namespace PackBuilder.Building.Files;

/// <summary>Says whether a file is inside a folder, wherever links may point.</summary>
public static class Containment
{
    /// <param name="path">Absolute, without dots; the file need not be there.</param>
    public static bool HasFile(this IFileSystem files, string folder, string path) =>
        IsInside(path, folder) && files.FileExists(path) && IsInside(files.RealPath(path), files.RealPath(folder));

    /// <summary>Whether the last part of a path is a link, or leads around in a circle; the parts before it may be links.</summary>
    /// <param name="path">Absolute, without dots.</param>
    public static bool IsLink(this IFileSystem files, string path) =>
        files.RealPath(Path.GetDirectoryName(path)!) is not { } parent || files.RealPath(path) != Path.Combine(parent, Path.GetFileName(path));

    /// <summary>Whether a folder or file is below another by its name, and somewhere else when links are followed.</summary>
    public static bool IsLedOut(this IFileSystem files, string folder, string path) =>
        IsInside(path, folder) && !IsInside(files.RealPath(path), files.RealPath(folder));

    /// <summary>Whether a path is below a folder by its name.</summary>
    public static bool IsInside(string? path, string? folder) =>
        path is not null && folder is not null && path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
