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

    public static byte[] Read(string name)
    {
        using var stream = Open(name);
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
