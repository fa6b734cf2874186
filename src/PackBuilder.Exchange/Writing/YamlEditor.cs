using PackBuilder.Exchange.Importing;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Exchange.Writing;

/// <summary>Writes changed questions into a guide that is YAML: of a question only the keys that were changed. Comments and everything else stay.</summary>
internal sealed class YamlEditor
{
    private readonly SourceText _source;
    private readonly BankEdit _edit;
    private readonly Dictionary<string, YamlMap> _items = [];
    private readonly Dictionary<string, YamlMap?> _lastOfSection = [];

    private YamlEditor(SourceText source, BankEdit edit, YamlMap root)
    {
        _source = source;
        _edit = edit;
        var sections = (root["sections"] as YamlList)?.Items.OfType<YamlMap>() ?? [];
        foreach (var section in sections)
        {
            var blocks = (section["blocks"] as YamlList)?.Items.OfType<YamlMap>().ToArray() ?? [];
            foreach (var block in blocks.Where(block => Word(block, "type") == "question" && Word(block, "id") is not null))
                _items[Word(block, "id")!] = block;
            _lastOfSection[Word(section, "id") ?? ""] = blocks.LastOrDefault();
        }
    }

    /// <returns>Null where the text is of a form that cannot be changed line by line.</returns>
    public static string? Apply(SourceText source, BankEdit edit) =>
        YamlFile.Read(source).Value is YamlMap root ? new YamlEditor(source, edit, root).Apply() : null;

    private string? Apply()
    {
        var edits = new LineEdits(_source);
        var touched = _edit.Edited.Keys.Concat(_edit.Removed);
        if (touched.Any(id => !_items.TryGetValue(id, out var item) || !StandsOnItsOwn(item)))
            return null;
        foreach (var (id, question) in _edit.Edited)
            Edit(edits, _items[id], Question(id), question);
        foreach (string id in _edit.Removed)
            edits.Replace(Range(_items[id]).First, Range(_items[id]).Filled, "");
        return _edit.Inserted.All(inserted => Insert(edits, inserted)) ? edits.Apply() : null;
    }

    private void Edit(LineEdits edits, YamlMap item, QuestionBlock before, QuestionBlock after)
    {
        var range = Range(item);
        if (!HasLineForEachKey(item))
        {
            edits.Replace(range.First, range.Filled, Item(after, DashOf(item), edits.LineEnd));
            return;
        }

        Edit(edits, item, range.Next, GuideYamlWriter.TreeOf(before), GuideYamlWriter.TreeOf(after));
    }

    // Key by key, and key by key in the maps below, so that comments beside what stays are kept.
    private void Edit(LineEdits edits, YamlMap map, int next, DataMap old, DataMap now)
    {
        string[] order = [.. now.Entries.Select(entry => entry.Key)];
        foreach (var (key, value) in now.Entries.Where(entry => old[entry.Key] is not { } value || Written(entry.Key, value) != Written(entry.Key, entry.Value)))
        {
            if (map[key] is not { } node)
            {
                edits.Insert(PlaceOf(map, order, key, next), key, Indented(Written(key, value), map, isFirst: false, edits.LineEnd));
                continue;
            }

            var range = KeyRange(map, key, next);
            if (value is DataMap inner && old[key] is DataMap outer && node is YamlMap below && HasLineForEachKey(below) && below.Entries[0].Key.Location.Line > range.First)
                Edit(edits, below, range.First + range.Filled, outer, inner);
            else
                edits.Replace(range.First, range.Filled, Indented(Written(key, value), map, isFirst: map.Entries[0].Key.Value == key, edits.LineEnd));
        }

        foreach (var gone in old.Entries.Where(entry => now[entry.Key] is null && map[entry.Key] is not null))
            edits.Replace(KeyRange(map, gone.Key, next).First, KeyRange(map, gone.Key, next).Filled, "");
    }

    private bool Insert(LineEdits edits, InsertedQuestion inserted)
    {
        string id = inserted.Question.Id!;
        var model = (inserted.Beside is { } beside ? _items.GetValueOrDefault(beside) : _lastOfSection.GetValueOrDefault(inserted.Section)) ?? _items.Values.FirstOrDefault();
        if (model is null || !StandsOnItsOwn(model))
            return false;
        string text = Item(inserted.Question, DashOf(model), edits.LineEnd);
        if (inserted.Beside is { } name && edits.InsertAfter(name, id, text))
            return true;
        var place = inserted.Beside is { } other ? _items.GetValueOrDefault(other) : _lastOfSection.GetValueOrDefault(inserted.Section);
        if (place is null || !StandsOnItsOwn(place))
            return false;
        var range = Range(place);
        edits.Insert(inserted.IsBefore && inserted.Beside is not null ? range.First : range.First + range.Filled, id, text);
        return true;
    }

    private QuestionBlock Question(string id) => _edit.Before.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().First(question => question.Id == id);

    // After the last key of those that come before it in what we write.
    private int PlaceOf(YamlMap map, string[] order, string key, int next)
    {
        string? before = order.TakeWhile(one => one != key).LastOrDefault(one => map[one] is not null);
        var range = KeyRange(map, before ?? map.Entries[0].Key.Value, next);
        return range.First + range.Filled;
    }

    private static string Item(QuestionBlock question, int dash, string lineEnd)
    {
        string[] lines = GuideYamlWriter.Write(question).TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select((line, i) => new string(' ', dash - 1) + (i == 0 ? "- " : "  ") + line + lineEnd));
    }

    private string Indented(string text, YamlMap item, bool isFirst, string lineEnd)
    {
        string indent = new(' ', item.Entries[0].Key.Location.Column - 1);
        string[] lines = text.TrimEnd('\n').Split('\n');
        string head = _source.Line(item.Entries[0].Key.Location.Line)[..(item.Entries[0].Key.Location.Column - 1)];
        return string.Concat(lines.Select((line, i) => (i == 0 && isFirst ? head : line.Length == 0 ? "" : indent) + line + lineEnd));
    }

    private static string Written(string key, DataValue value) => YamlWriter.Write(new DataMap([new(key, value)]));

    // "- type: question" or "- {type: question, …}" on a line that has nothing else before it.
    private bool StandsOnItsOwn(YamlMap item)
    {
        string before = _source.Line(item.Location.Line)[..(item.Location.Column - 1)];
        return before.Trim() == "-" && before.All(c => c is ' ' or '-');
    }

    private bool HasLineForEachKey(YamlMap map) =>
        _source.Line(map.Location.Line)[map.Location.Column - 1] != '{'
        && map.Entries.Select(entry => entry.Key.Location.Line).Distinct().Count() == map.Entries.Length
        && map.Entries.All(entry => entry.Key.Location.Column == map.Entries[0].Key.Location.Column);

    private int DashOf(YamlMap item) => _source.Line(item.Location.Line).IndexOf('-', StringComparison.Ordinal) + 1;

    // Up to the first line that is indented no further than the dash.
    private LineRange Range(YamlMap item) => Range(item.Location.Line, DashOf(item));

    /// <param name="after">The line after the map.</param>
    private LineRange KeyRange(YamlMap map, string key, int after)
    {
        int place = map.Entries.Select(entry => entry.Key.Value).TakeWhile(name => name != key).Count();
        int first = map.Entries[place].Key.Location.Line;
        int next = place + 1 < map.Entries.Length ? map.Entries[place + 1].Key.Location.Line : after;
        return LineRange.Of(_source, first, next, IsNothing);
    }

    private LineRange Range(int first, int dash)
    {
        int next = first + 1;
        while (next <= _source.LineCount && (_source.Line(next).Trim().Length == 0 || IndentOf(next) >= dash || _source.Line(next).TrimStart().StartsWith('#')))
            next++;
        return LineRange.Of(_source, first, next, IsNothing);
    }

    private int IndentOf(int line) => _source.Line(line).TakeWhile(c => c == ' ').Count();

    private static bool IsNothing(string line) => line.Trim().Length == 0 || line.TrimStart().StartsWith('#');

    private static string? Word(YamlMap map, string key) => (map[key] as YamlScalar)?.Value;
}
