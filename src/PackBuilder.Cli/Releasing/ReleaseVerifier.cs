using System.Collections.Immutable;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Releasing;

/// <summary>Holds the files of a release against its checksums.</summary>
internal static class ReleaseVerifier
{
    public static ImmutableArray<Diagnostic> Check(IFileSystem files, string folder, string shown)
    {
        if (ReadChecksums(files, folder) is not { } sums)
            return [ReleaseErrors.NoChecksums(shown)];
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (name, sum) in sums)
        {
            if (Problem(files, Path.Combine(folder, name), shown, name, sum) is { } problem)
                problems.Add(problem);
        }

        problems.AddRange(files.Folders(folder).Concat(files.Files(folder)).Where(name => name != Release.ChecksumsFile && !sums.ContainsKey(name)).Select(name => ReleaseErrors.Unlisted(shown, name)));
        return problems.ToImmutable();
    }

    private static Diagnostic? Problem(IFileSystem files, string path, string shown, string name, string sum)
    {
        try
        {
            if (!files.FileExists(path))
                return ReleaseErrors.Gone(shown, name);
            using var content = files.Open(path);
            return Sha256Hex.Of(content) == sum ? null : ReleaseErrors.Changed(shown, name);
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return FileErrors.Unreadable($"{shown}/{name}", exception);
        }
    }

    /// <summary>Whether a released file that is there is not what was released; one that cannot be read counts as unchanged.</summary>
    public static bool IsChanged(IFileSystem files, string folder, string name, string sum) =>
        Problem(files, Path.Combine(folder, name), folder, name, sum) is { } problem && ReleaseErrors.IsChange(problem);

    /// <returns>Null where the folder holds no release.</returns>
    public static ImmutableSortedDictionary<string, string>? ReadChecksums(IFileSystem files, string folder)
    {
        string path = Path.Combine(folder, Release.ChecksumsFile);
        try
        {
            return files.FileExists(path) ? Checksums.Read(Encoding.UTF8.GetString(files.Read(path))) : null;
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return null;
        }
    }
}
