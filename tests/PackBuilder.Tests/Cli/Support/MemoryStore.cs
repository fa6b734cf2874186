using System.Collections.Concurrent;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Cli.Support;

/// <summary>Keeps finished files in memory, by name.</summary>
internal sealed class MemoryStore : IFileStore
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _content = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Content => _content;

    public Checked<StoredFile> Keep(OutputFile file)
    {
        _content[file.Name] = file.Content;
        return new NoStore().Keep(file);
    }
}
