using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>The folders of a project and which of them use which, read from the sources.</summary>
internal static class SourceFolders
{
    /// <summary>All C# files below src, with paths relative to it and forward slashes, in ordinal order.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        string root = Path.Combine(TestPaths.Repository, "src");
        return Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), file))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal)
            .Select(pair => (pair.Item1, File.ReadAllText(pair.file)));
    }

    /// <summary>Pairs (folder, used folder) among the folders of a project, or of one of its folders ("Typesetting/Pages"); "." is its top.</summary>
    public static IReadOnlySet<(string From, string To)> Uses(string place)
    {
        string start = $"PackBuilder.{place}/";
        var use = new Regex(Regex.Escape(start.Replace('/', '.')) + @"(?<folder>\w+)", RegexOptions.CultureInvariant);
        var uses = new HashSet<(string, string)>();
        var files = Files().Where(file => file.Path.StartsWith(start, StringComparison.Ordinal)).ToList();
        var folders = files.Select(file => FirstFolder(file.Path[start.Length..])).Where(f => f != ".").ToHashSet();
        foreach (var (path, text) in files)
        {
            string from = FirstFolder(path[start.Length..]);
            foreach (Match match in use.Matches(text))
            {
                string to = match.Groups["folder"].Value;
                if (folders.Contains(to) && to != from)
                    uses.Add((from, to));
            }
        }

        return uses;
    }

    private static string FirstFolder(string path) => path.Contains('/') ? path[..path.IndexOf('/')] : ".";
}
