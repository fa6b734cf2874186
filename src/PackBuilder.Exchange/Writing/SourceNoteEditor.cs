using System.Collections.Immutable;
using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Exchange.Writing;

/// <summary>A word about a block that its source has no place for.</summary>
/// <param name="Value">Null takes the key out.</param>
internal sealed record PartWord(string Id, string Key, DataValue? Value);

/// <summary>Writes what is known of the blocks of a captured file into <c>sources.yaml</c>, under <c>parts</c>. Everything else of the catalogue stays.</summary>
internal static class SourceNoteEditor
{
    private const string Schema = "packbuilder/sources@1";

    /// <param name="catalogue">Null where there is none yet.</param>
    /// <param name="file">Name of the captured file without its folder.</param>
    /// <returns>Null where the catalogue is of a form that cannot be changed line by line.</returns>
    public static string? Apply(SourceText? catalogue, string file, ImmutableArray<PartWord> words)
    {
        if (catalogue is null || YamlFile.Read(catalogue).Value is not YamlMap root)
            return YamlWriter.Write(new DataMapBuilder { { "schema", Schema } }.Build()) + Entry(0, ("files", File(file, words)));
        if (root["files"] is not YamlMap files)
            return root["files"] is null ? Ended(catalogue.Content) + Entry(0, ("files", File(file, words))) : null;
        if (!IsBlock(catalogue, files))
            return null;
        if (files[file] is not { } found)
            return After(catalogue, files, Entry(ColumnOf(files), (file, Parts(words))));
        if (found is not YamlMap entry || !IsBlock(catalogue, entry))
            return null;
        if (entry["parts"] is not { } known)
            return After(catalogue, entry, Entry(ColumnOf(entry), ("parts", Map(words))));
        return known is YamlMap parts && IsBlock(catalogue, parts) ? InParts(catalogue, parts, words) : null;
    }

    private static string InParts(SourceText catalogue, YamlMap parts, ImmutableArray<PartWord> words)
    {
        var edits = new LineEdits(catalogue);
        foreach (var part in words.GroupBy(word => word.Id))
        {
            int place = parts.Entries.Select(entry => entry.Key.Value).TakeWhile(id => id != part.Key).Count();
            if (place == parts.Entries.Length)
            {
                edits.Insert(EndOf(catalogue, parts), part.Key, Entry(ColumnOf(parts), (part.Key, Words([], part))));
                continue;
            }

            var old = YamlData.From(parts.Entries[place].Value) is DataMap map ? map.Entries : [];
            int first = parts.Entries[place].Key.Location.Line;
            int next = place + 1 < parts.Entries.Length ? parts.Entries[place + 1].Key.Location.Line : EndOf(catalogue, parts);
            var range = LineRange.Of(catalogue, first, next, line => line.Trim().Length == 0 || line.TrimStart().StartsWith('#'));
            var kept = Words(old, part);
            edits.Replace(range.First, range.Filled, kept.Entries.IsEmpty ? "" : Entry(ColumnOf(parts), (part.Key, kept)));
        }

        return edits.Apply();
    }

    private static DataMap File(string file, ImmutableArray<PartWord> words) => new([new(file, Parts(words))]);

    private static DataMap Parts(ImmutableArray<PartWord> words) => new([new("parts", Map(words))]);

    private static DataMap Map(ImmutableArray<PartWord> words) =>
        new([.. words.GroupBy(word => word.Id).Select(part => new KeyValuePair<string, DataValue>(part.Key, Words([], part)))]);

    private static DataMap Words(ImmutableArray<KeyValuePair<string, DataValue>> old, IEnumerable<PartWord> words) => new(
    [
        .. old.Where(entry => words.All(word => word.Key != entry.Key)),
        .. words.Where(word => word.Value is not null).Select(word => new KeyValuePair<string, DataValue>(word.Key, word.Value!)),
    ]);

    private static string Entry(int indent, (string Key, DataValue Value) entry)
    {
        string[] lines = YamlWriter.Write(new DataMap([new(entry.Key, entry.Value)])).TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select(line => new string(' ', indent) + line + "\n"));
    }

    private static string After(SourceText catalogue, YamlMap map, string text)
    {
        var edits = new LineEdits(catalogue);
        edits.Insert(EndOf(catalogue, map), "entry", text);
        return edits.Apply();
    }

    // The line after the last one that is indented as far as the map's keys, or further.
    private static int EndOf(SourceText catalogue, YamlMap map)
    {
        int last = map.Entries[^1].Key.Location.Line;
        for (int line = last + 1; line <= catalogue.LineCount; line++)
        {
            string text = catalogue.Line(line);
            if (text.Trim().Length == 0 || text.TrimStart().StartsWith('#'))
                continue;
            if (text.TakeWhile(c => c == ' ').Count() <= ColumnOf(map))
                break;
            last = line;
        }

        return last + 1;
    }

    private static bool IsBlock(SourceText catalogue, YamlMap map) => map.Entries.Length > 0 && catalogue.Line(map.Location.Line)[map.Location.Column - 1] != '{';

    // From 0.
    private static int ColumnOf(YamlMap map) => map.Entries[0].Key.Location.Column - 1;

    private static string Ended(string content) => content.Length == 0 || content[^1] == '\n' ? content : content + "\n";
}
