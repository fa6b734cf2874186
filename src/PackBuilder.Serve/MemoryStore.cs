using System.Collections.Concurrent;
using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve;

/// <summary>Keeps finished files for a browser.</summary>
internal sealed class MemoryStore : IFileStore
{
    private readonly ConcurrentDictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<OutputFile> Files => [.. _files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];

    public Checked<StoredFile> Keep(OutputFile file)
    {
        _files[file.Name] = file;
        return new NoStore().Keep(file);
    }
}
