using System.Collections.Immutable;
using System.Text;
using PackBuilder.Cli.Files;
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
            string path = Path.Combine(folder, name);
            if (!files.FileExists(path))
                problems.Add(ReleaseErrors.Gone(shown, name));
            else if (Checksums.Of(files.Read(path)) != sum)
                problems.Add(ReleaseErrors.Changed(shown, name));
        }

        problems.AddRange(files.Files(folder).Where(name => name != Release.ChecksumsFile && !sums.ContainsKey(name)).Select(name => ReleaseErrors.Unlisted(shown, name)));
        return problems.ToImmutable();
    }

    /// <returns>Null where the folder holds no release.</returns>
    public static ImmutableSortedDictionary<string, string>? ReadChecksums(IFileSystem files, string folder)
    {
        string path = Path.Combine(folder, Release.ChecksumsFile);
        try
        {
            return files.FileExists(path) ? Checksums.Read(Encoding.UTF8.GetString(files.Read(path))) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
