using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PackBuilder.Building.Files;

/// <summary>The templates, editions, designs and fonts that come with the program, by their path in the folder of templates, with forward slashes.</summary>
public static class BuiltInTemplates
{
    private const string Prefix = "templates/";

    // The path by which a build on Windows names a resource has the slashes of that system.
    private static readonly FrozenDictionary<string, string> Resources = typeof(BuiltInTemplates).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..].Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Resources.Keys.Order(StringComparer.Ordinal)];

    public static bool Has(string name) => Resources.ContainsKey(name);

    public static bool HasFolder(string name) => Names.Any(file => file.StartsWith(name + "/", StringComparison.Ordinal));

    public static Stream Open(string name) => typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(Resources[name])!;

    public static byte[] Read(string name) => View(name).ToArray();

    /// <summary>The bytes where the program has them: fonts take 25 MB, and copying them a third of the time of a short document.</summary>
    public static ReadOnlyMemory<byte> View(string name)
    {
        using var stream = (UnmanagedMemoryStream)Open(name);
        return new ResourceMemory(stream).Memory;
    }
}

/// <summary>A resource, which stays where it is as long as the program runs.</summary>
file sealed unsafe class ResourceMemory(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = (int)stream.Length;

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
