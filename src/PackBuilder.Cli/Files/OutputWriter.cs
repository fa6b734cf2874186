using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Files;

/// <summary>
/// Writes finished files: all of them under temporary names first, then each in its place. When one cannot be written, the
/// temporary ones are removed and the folder is as it was.
/// </summary>
public static class OutputWriter
{
    private const string Suffix = ".packbuilder-new";

    /// <param name="folder">Absolute path.</param>
    public static ImmutableArray<Diagnostic> Write(IFileSystem files, string folder, ImmutableArray<OutputFile> output)
    {
        var twice = output.GroupBy(file => file.Name).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (twice.Length > 0)
            return [.. twice.Order(StringComparer.Ordinal).Select(FileErrors.SameOutput)];

        var written = new List<string>();
        string current = folder;
        try
        {
            foreach (var file in output)
            {
                current = Path.Combine(folder, file.Name);
                files.CreateFolder(Path.GetDirectoryName(current)!);
                written.Add(current + Suffix);
                files.Write(current + Suffix, file.Content.Span);
            }

            foreach (var file in output)
            {
                current = Path.Combine(folder, file.Name);
                files.Replace(current + Suffix, current);
            }

            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(files, written);
            return [FileErrors.NotWritable(current, exception)];
        }
    }

    private static void Remove(IFileSystem files, IEnumerable<string> paths)
    {
        foreach (string path in paths.Where(files.FileExists))
        {
            try
            {
                files.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The message about the first failure says all there is to say.
            }
        }
    }
}
