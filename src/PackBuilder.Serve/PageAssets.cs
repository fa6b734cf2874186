using PackBuilder.Serve.Http;

namespace PackBuilder.Serve;

/// <summary>The page itself, which comes with the program.</summary>
internal static class PageAssets
{
    private static readonly Dictionary<string, (string Name, string Type)> All = new(StringComparer.Ordinal)
    {
        ["/"] = ("desk.html", "text/html; charset=utf-8"),
        ["/desk.css"] = ("desk.css", "text/css; charset=utf-8"),
        ["/words.js"] = ("words.js", "text/javascript; charset=utf-8"),
        ["/desk.js"] = ("desk.js", "text/javascript; charset=utf-8"),
    };

    public static Reply? Find(string path) => All.TryGetValue(path, out var asset) ? new Reply(200, asset.Type, Read(asset.Name)) : null;

    private static byte[] Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
