using PackBuilder.Guides.Model;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Checking;

/// <summary>
/// Writes before each <c>en:</c> of a guide that is YAML, as <c>from_hash</c>, which Chinese it was made from, so that a later change
/// of the Chinese is noticed. Nothing else of the file changes.
/// </summary>
public static class YamlHashRecorder
{
    /// <returns>The file's new text, and how many translations have a hash that they did not have before.</returns>
    public static (string Text, int Recorded) Record(SourceText source)
    {
        var edits = new TextEdits(source.Content);
        if (YamlFile.Read(source).Value is { } root)
            Collect(source, root, edits);
        return (edits.Apply(), edits.Count);
    }

    private static void Collect(SourceText source, YamlNode node, TextEdits edits)
    {
        var inner = node switch
        {
            YamlMap map => map.Entries.Select(entry => entry.Value),
            YamlList list => list.Items,
            _ => [],
        };
        foreach (var child in inner)
            Collect(source, child, edits);
        if (node is YamlMap text && text["zh"] is YamlScalar { IsNull: false } chinese && text["en"] is YamlScalar { IsNull: false })
            Record(source, text, HashOf(chinese.Value), edits);
    }

    // In quotes: eight digits would be a number. A text of several paragraphs has a hash for each.
    private static string HashOf(string chinese) => $"\"{string.Join("\\n", chinese.Split('\n').Select(TranslationHash.Of))}\"";

    private static void Record(SourceText source, YamlMap text, string hash, TextEdits edits)
    {
        if (text["from_hash"] is YamlScalar known)
        {
            int start = OffsetOf(source, known.Location.Line, known.Location.Column);
            edits.Replace(start, OffsetOf(source, known.Location.EndLine, known.Location.EndColumn) - start, hash);
            return;
        }

        // Before the key, whatever the style of the value after it; of a map over several lines on a line of its own.
        var key = text.Entries.First(entry => entry.Key.Value == "en").Key.Location;
        bool isFlow = source.Content[OffsetOf(source, text.Location.Line, text.Location.Column)] == '{';
        string lineEnd = source.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        edits.Replace(OffsetOf(source, key.Line, key.Column), 0, $"from_hash: {hash}{(isFlow ? ", " : lineEnd + new string(' ', key.Column - 1))}");
    }

    private static int OffsetOf(SourceText source, int line, int column) => source.StartOfLine(line) + column - 1;
}
