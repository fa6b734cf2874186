namespace PackBuilder.Building.Sources;

/// <summary>Files that systems and editors leave beside those of people.</summary>
internal static class Clutter
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
