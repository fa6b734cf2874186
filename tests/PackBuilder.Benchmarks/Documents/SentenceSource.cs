using System.Reflection;

namespace PackBuilder.Benchmarks.Documents;

/// <summary>Sentences of our own guides, handed out one after the other, again from the first when they are used up.</summary>
internal sealed class SentenceSource(string name)
{
    private readonly string[] _sentences = Read(name);
    private int _next;

    public string Next() => _sentences[_next++ % _sentences.Length];

    /// <summary>Sentences up to about so many characters.</summary>
    public string Passage(int characters, string between = "")
    {
        string text = Next();
        while (text.Length < characters)
            text += between + Next();
        return text;
    }

    private static string[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"there is no resource '{name}'");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
