using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Releasing;

/// <summary>
/// The folder that a release has for itself. A release is made beside it and takes its place as a whole. A folder with a file in it that no
/// release wrote is left alone.
/// </summary>
internal static class ReleaseFolder
{
    /// <param name="folder">Absolute path.</param>
    /// <param name="shown">The folder as diagnostics show it.</param>
    public static Spool OpenSpool(IFileSystem files, string folder, string shown, Action broken) => new(files, folder + OutputFolder.Unfinished, shown, broken)
    {
        Rescue = left => Restore(files, Path.Combine(left, Spool.AsideFolder), folder),
    };

    /// <returns>Null where a release may be written to the folder.</returns>
    public static Diagnostic? Refusal(IFileSystem files, string folder, string shown)
    {
        if (files.FileExists(folder))
            return ReleaseErrors.NoFolder(shown);
        if (!files.FolderExists(folder))
            return null;
        var own = ReleaseVerifier.ReadChecksums(files, folder);
        string? foreign = files.Folders(folder).Concat(files.Files(folder))
            .FirstOrDefault(name => own?.ContainsKey(name) != true && (own is null || name != Release.ChecksumsFile));
        return foreign is not null ? ReleaseErrors.Foreign(shown, foreign) : Edited(files, folder, shown, own);
    }

    // What a person changed in a released file is nowhere else.
    private static Diagnostic? Edited(IFileSystem files, string folder, string shown, ImmutableSortedDictionary<string, string>? own) => own?
        .Where(released => files.FileExists(Path.Combine(folder, released.Key)) && ReleaseVerifier.IsChanged(files, folder, released.Key, released.Value))
        .Select(released => ReleaseErrors.Edited(shown, released.Key)).FirstOrDefault();

    /// <summary>Puts what the spool keeps in the place of the folder.</summary>
    public static ImmutableArray<Diagnostic> Publish(IFileSystem files, string folder, string shown, Spool spool)
    {
        // A build takes its time: something may have come into the folder meanwhile.
        if (Refusal(files, folder, shown) is { } refusal)
            return [refusal];
        try
        {
            // In one step, so that there is always a release; where the system has none, the old one is put aside first.
            if (files.FolderExists(folder) && files.ExchangeFolders(spool.Content, folder))
                return [];
            if (files.FolderExists(folder))
                files.MoveFolder(folder, spool.Aside);
            files.MoveFolder(spool.Content, folder);
            return [];
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return [FileErrors.NotWritable(shown, exception)];
        }
    }

    // The release before is put back where the new one did not take its place, now or when a run was killed.
    private static void Restore(IFileSystem files, string aside, string folder)
    {
        if (files.FolderExists(aside) && !files.FolderExists(folder))
            files.MoveFolder(aside, folder);
    }
}
