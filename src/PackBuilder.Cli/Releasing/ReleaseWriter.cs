using System.Collections.Immutable;
using PackBuilder.Cli.Files;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Releasing;

/// <summary>
/// Writes a release into a folder of its own: all of it into a new folder first, which then takes the place of the old one.
/// A folder with a file in it that no release wrote is left alone.
/// </summary>
internal static class ReleaseWriter
{
    private const string New = ".packbuilder-new";
    private const string Old = ".packbuilder-old";

    /// <param name="folder">Absolute.</param>
    public static ImmutableArray<Diagnostic> Write(IFileSystem files, string folder, string shown, Release release)
    {
        if (Refusal(files, folder, shown) is { } refusal)
            return [refusal];
        var problems = OutputWriter.Write(files, folder + New, release.Files);
        if (!problems.IsEmpty)
            return problems;
        try
        {
            bool isReplaced = files.FolderExists(folder);
            if (isReplaced)
                files.MoveFolder(folder, folder + Old);
            files.MoveFolder(folder + New, folder);
            if (isReplaced)
                files.DeleteFolder(folder + Old);
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [FileErrors.NotWritable(shown, exception)];
        }
    }

    private static Diagnostic? Refusal(IFileSystem files, string folder, string shown)
    {
        foreach (string leftOver in new[] { New, Old }.Where(suffix => files.FolderExists(folder + suffix)))
            return ReleaseErrors.LeftOver(shown + leftOver);
        if (!files.FolderExists(folder))
            return null;
        var own = ReleaseVerifier.ReadChecksums(files, folder);
        string? foreign = files.Folders(folder).Concat(files.Files(folder))
            .FirstOrDefault(name => own?.ContainsKey(name) != true && (own is null || name != Release.ChecksumsFile));
        return foreign is null ? null : ReleaseErrors.Foreign(shown, foreign);
    }
}
