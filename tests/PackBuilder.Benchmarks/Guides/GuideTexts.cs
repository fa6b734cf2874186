using System.Text;

namespace PackBuilder.Benchmarks.Guides;

/// <summary>A source file in memory.</summary>
/// <param name="Name">Its extension chooses the reader.</param>
public sealed record GuideBytes(string Name, byte[] Bytes);

/// <summary>What the benchmarks read: real captures where they are at hand, else the guides of this repository as plain text.</summary>
internal static class GuideTexts
{
    private static readonly string _repository = FindRepository();

    /// <summary>The captures in order; without them the same number of own guides.</summary>
    public static IReadOnlyList<GuideBytes> Captures()
    {
        string folder = Path.Combine(_repository, "..", "shared", "guides", "captures");
        if (Directory.Exists(folder))
            return [.. Files(folder, "*.txt").Select(path => new GuideBytes(Path.GetFileName(path), File.ReadAllBytes(path)))];
        Console.WriteLine("// the captures are not here: own guides are read in their place");
        return [.. OwnGuides().Take(5).Select((text, index) => new GuideBytes($"{index}.txt", Encoding.UTF8.GetBytes(text)))];
    }

    /// <summary>Own guides, one after the other, up to a size in bytes.</summary>
    public static GuideBytes OfSize(string extension, int bytes)
    {
        byte[] all = Encoding.UTF8.GetBytes(string.Join("\n\n", OwnGuides()));
        byte[] text = new byte[bytes];
        for (int filled = 0; filled < bytes; filled += all.Length)
            all.AsSpan(0, Math.Min(all.Length, bytes - filled)).CopyTo(text.AsSpan(filled));

        // The copy may be cut inside a character; spaces are no text.
        int end = bytes;
        while (end > 0 && text[end - 1] >= 0x80)
            text[--end] = (byte)' ';
        return new GuideBytes("growth" + extension, text);
    }

    private static IEnumerable<string> OwnGuides() =>
        Files(Path.Combine(_repository, "sources", "guides"), "*.md").Select(path => WithoutFrontMatter(File.ReadAllText(path)));

    private static string WithoutFrontMatter(string text)
    {
        int end = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        return end < 0 ? text : text[(end + 4)..];
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PackBuilder.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("the benchmarks must be run from inside the repository");
    }
}
