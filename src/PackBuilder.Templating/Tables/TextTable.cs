namespace PackBuilder.Templating.Tables;

/// <summary>Reads the embedded tables of this folder: lines of columns with a tab between, with comments (#) and blank lines.</summary>
internal static partial class TextTable
{
    /// <returns>The columns of each line, in the order of the file.</returns>
    public static ImmutableArray<string[]> Rows(string name)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource {name} was left out of the build");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        return [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }

    /// <returns>What follows the first column, by each of the words that the first column holds.</returns>
    public static FrozenDictionary<string, string[]> Words(string name) => Rows(name)
        .SelectMany(row => row[0].Split(' ').Select(word => KeyValuePair.Create(word, row[1..])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>The second column, or an empty text, by each of the words that the first column holds.</returns>
    public static FrozenDictionary<string, string> Pairs(string name) =>
        Words(name).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.FirstOrDefault(""), StringComparer.Ordinal);

    /// <summary>Words of a table as something to say, which the wording of another language may translate.</summary>
    public static Message Said(string text) => Message.Of(Format(text));

    /// <returns>The second column as something to say, by each of the words that the first column holds.</returns>
    public static FrozenDictionary<string, Message> Messages(string name) =>
        Words(name).ToFrozenDictionary(pair => pair.Key, pair => Said(pair.Value.FirstOrDefault("")), StringComparer.Ordinal);

    /// <summary>A line of a table as the format of a message: $1 is {0}.</summary>
    public static string Format(string text) => Place().Replace(text.Replace("{", "{{").Replace("}", "}}"), place => $"{{{place.Value[1] - '1'}}}");

    [GeneratedRegex(@"\$[1-9]")]
    private static partial Regex Place();
}
