namespace PackBuilder.Building.Files;

/// <summary>Follows links in every part of a path, as opening the file does.</summary>
internal static class LinkResolver
{
    // Linux follows no more either (path_resolution(7)).
    private const int MaxLinks = 40;

    /// <returns>Null where the links go around in a circle.</returns>
    public static string? Resolve(string path)
    {
        for (int i = 0; i < MaxLinks; i++)
        {
            if (Step(path) is not { } next)
                return path;
            path = next;
        }

        return null;
    }

    // The path with its first link replaced, or null where there is none.
    private static string? Step(string path)
    {
        string root = Path.GetPathRoot(path)!;
        string place = root;
        string[] parts = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            place = Path.Combine(place, parts[i]);
            if (new FileInfo(place).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine([target, .. parts[(i + 1)..]]), Path.GetDirectoryName(place)!);
        }

        return null;
    }
}
