using System.IO.Compression;

namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>Reads the embedded tables. Each is a list of lines with a tab between key and value.</summary>
internal static class ChineseTables
{
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t');
            yield return new(line[..tab], line[(tab + 1)..]);
        }
    }

    /// <summary>The same from a list that people write: with comments and blank lines, not compressed.</summary>
    public static IEnumerable<KeyValuePair<string, string>> WrittenPairs(string resource)
    {
        using var reader = new StreamReader(OpenPlain(resource));
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t');
            if (tab > 0 && line[0] != '#')
                yield return new(line[..tab], line[(tab + 1)..]);
        }
    }

    public static Stream Open(string resource) => new GZipStream(OpenPlain(resource), CompressionMode.Decompress);

    private static Stream OpenPlain(string resource) =>
        typeof(ChineseTables).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} was left out of the build");
}
