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

    public static Stream Open(string resource)
    {
        var stream = typeof(ChineseTables).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the resource {resource} was left out of the build");
        return new GZipStream(stream, CompressionMode.Decompress);
    }
}
