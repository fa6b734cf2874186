namespace PackBuilder.Cli.Files;

/// <summary>Says whether a file is inside a folder, wherever links may point.</summary>
internal static class Containment
{
    /// <param name="path">Absolute, without dots; the file need not be there.</param>
    public static bool HasFile(this IFileSystem files, string folder, string path) =>
        IsInside(path, folder) && files.FileExists(path) && IsInside(files.RealPath(path), files.RealPath(folder));

    private static bool IsInside(string? path, string? folder) =>
        path is not null && folder is not null && path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
