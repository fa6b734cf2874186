using System.Collections.Immutable;
using System.IO.Enumeration;

namespace PackBuilder.Building.Files;

/// <summary>Files that were named on the command line.</summary>
/// <param name="Paths">Absolute, each once.</param>
/// <param name="Unmatched">Patterns that no file is named as, absolute.</param>
public sealed record NamedFiles(ImmutableArray<string> Paths, ImmutableArray<string> Unmatched);

/// <summary>Expands * and ? in the names of files, where the shell has not done it: those of Windows never do.</summary>
public static class FilePatterns
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <param name="paths">Absolute.</param>
    /// <param name="isMeant">Whether a pattern means a file of this name; one that is named by itself is always meant.</param>
    public static NamedFiles Expand(IFileSystem files, IEnumerable<string> paths, Func<string, bool> isMeant)
    {
        var found = paths.Select(path => (path, matches: IsPattern(files, path) ? Matches(files, path, isMeant) : [path])).ToImmutableArray();
        return new NamedFiles([.. found.SelectMany(one => one.matches).Distinct()], [.. found.Where(one => one.matches.IsEmpty).Select(one => one.path)]);
    }

    // A file may have an asterisk in its name on Unix.
    private static bool IsPattern(IFileSystem files, string path) =>
        Path.GetFileName(path).IndexOfAny(Wildcards) >= 0 && !files.FileExists(path);

    // As in shells, a pattern does not mean hidden files.
    private static ImmutableArray<string> Matches(IFileSystem files, string path, Func<string, bool> isMeant)
    {
        string folder = Path.GetDirectoryName(path)!;
        string pattern = Path.GetFileName(path);
        return
        [
            .. files.Files(folder)
                .Where(name => (name[0] != '.' || pattern[0] == '.') && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows()) && isMeant(name))
                .Select(name => Path.Combine(folder, name)),
        ];
    }
}
