using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Files;

/// <summary>Writes a few files that are in memory: all of them, or none.</summary>
public static class OutputWriter
{
    /// <param name="folder">Absolute path.</param>
    public static ImmutableArray<Diagnostic> Write(IFileSystem files, string folder, ImmutableArray<OutputFile> output)
    {
        var twice = output.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (twice.Length > 0)
            return [.. twice.Order(StringComparer.Ordinal).Select(FileErrors.SameOutput)];
        using var spool = OutputFolder.OpenSpool(files, folder, folder, () => { });
        var kept = output.Select(spool.Keep).ToArray();
        return spool.Problem is { } problem ? [problem] : OutputFolder.Publish(files, folder, folder, spool, [.. kept.Select(file => file.Value!)]);
    }
}
