using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Files;

/// <summary>Moves finished files from where they were kept into their places: each appears there whole, and in one step.</summary>
public static class OutputFolder
{
    /// <summary>The folder inside an output folder that files are kept in until all of them are finished.</summary>
    public const string Unfinished = ".packbuilder-unfinished";

    /// <param name="folder">Absolute path.</param>
    /// <param name="shown">The folder as diagnostics show it.</param>
    public static Spool OpenSpool(IFileSystem files, string folder, string shown, Action broken) =>
        new(files, Path.Combine(folder, Unfinished), shown, broken) { Target = folder };

    /// <summary>Removes what killed runs left out of sight in an output folder that nothing is written to now.</summary>
    public static void Sweep(IFileSystem files, string folder)
    {
        try
        {
            SpoolFolder.Sweep(files, Path.Combine(folder, Unfinished));
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // Whoever comes next tries again.
        }
    }

    /// <param name="output">Files of the spool.</param>
    public static ImmutableArray<Diagnostic> Publish(IFileSystem files, string folder, string shown, Spool spool, IReadOnlyCollection<StoredFile> output)
    {
        if (Refusals(files, folder, shown, output) is { IsEmpty: false } refusals)
            return refusals;
        int done = 0;
        string current = shown;
        try
        {
            foreach (var file in output)
            {
                current = $"{shown}/{file.Name}";
                string target = Path.Combine(folder, file.Name);
                // Whoever watches the folder sees what has changed, and nothing else.
                if (!spool.Has(file))
                {
                    files.CreateFolder(Path.GetDirectoryName(target)!);
                    files.Replace(Path.Combine(spool.Content, file.Name), target);
                }

                done++;
            }

            return [];
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return [done == 0 ? FileErrors.NotWritable(current, exception) : FileErrors.NotReplaced(current, exception, done, output.Count)];
        }
    }

    /// <summary>Removes a folder if nothing is in it.</summary>
    internal static void RemoveEmpty(IFileSystem files, string folder)
    {
        try
        {
            files.DeleteEmptyFolder(folder);
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            // Something is in it: all is well.
        }
    }

    // Everything that can be known before the first file is moved.
    private static ImmutableArray<Diagnostic> Refusals(IFileSystem files, string folder, string shown, IReadOnlyCollection<StoredFile> output) =>
    [
        .. output.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => FileErrors.SameOutput(group.Key)),
        .. output.Select(file => Path.GetDirectoryName(file.Name)!).Where(inner => inner.Length > 0).Distinct(StringComparer.Ordinal)
            .Where(inner => files.IsLink(Path.Combine(folder, inner)))
            .Select(inner => FileErrors.LinkInOutput($"{shown}/{inner}")),
        .. output.Where(file => files.FolderExists(Path.Combine(folder, file.Name))).Select(file => FileErrors.FolderInTheWay($"{shown}/{file.Name}")),
    ];
}
