using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Text.Yaml;

/// <summary>
/// Takes typed values out of YAML nodes and collects what is wrong with them, so that a file's problems are all shown
/// at once. Getters return null (or empty) for absent keys; <see cref="RefuseUnknownKeys"/> reports the rest.
/// </summary>
public sealed class YamlReader
{
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public bool HasErrors => _diagnostics.Any(d => d.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The node as a map, or null with an error that names what was expected.</summary>
    public YamlMap? Map(YamlNode? node, Message what, params Message[] help)
    {
        if (node is YamlMap map)
            return map;
        if (node is not null && node is not YamlScalar { IsNull: true })
            Wrong(node, what, "a map (key: value)", help);
        return null;
    }

    /// <summary>What a whole file says, which must be a map: an empty file says nothing and is an error.</summary>
    public YamlMap? Root(YamlNode node, Message what)
    {
        if (node is YamlScalar { IsNull: true })
            Wrong(node, what, "a map (key: value)");
        return Map(node, what);
    }

    /// <summary>The node's items, or none with an error.</summary>
    public ImmutableArray<YamlNode> List(YamlNode? node, Message what)
    {
        if (node is YamlList list)
            return list.Items;
        if (node is not null && node is not YamlScalar { IsNull: true })
            Wrong(node, what, "a list");
        return [];
    }

    public string? Text(YamlMap map, string key)
    {
        if (map[key] is not { } node || node is YamlScalar { IsNull: true })
            return null;
        if (node is YamlScalar scalar)
            return scalar.Value;
        Wrong(node, $"'{key}'", "a text");
        return null;
    }

    public string RequiredText(YamlMap map, string key, Message what)
    {
        if (Text(map, key) is { } text)
            return text;
        if (map[key] is null or YamlScalar)
            Missing(map, key, what);
        return "";
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<string> Texts(YamlMap map, string key) => [.. TextNodes(map, key).Select(node => node.Value)];

    /// <summary>As <see cref="Texts"/>, with positions kept.</summary>
    public ImmutableArray<YamlScalar> TextNodes(YamlMap map, string key)
    {
        switch (map[key])
        {
            case null or YamlScalar { IsNull: true }:
                return [];
            case YamlScalar scalar:
                return [scalar];
            case YamlList list:
                foreach (var item in list.Items.Where(item => item is not YamlScalar))
                    Wrong(item, $"an entry of '{key}'", "a text");
                return [.. list.Items.OfType<YamlScalar>()];
            case var other:
                Wrong(other, $"'{key}'", "a list of texts");
                return [];
        }
    }

    public int? Integer(YamlMap map, string key)
    {
        if (map[key] is not { } node || node is YamlScalar { IsNull: true })
            return null;
        if (node is YamlScalar { IsPlain: true } scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            return value;
        Wrong(node, $"'{key}'", "a whole number");
        return null;
    }

    public double? Number(YamlMap map, string key)
    {
        if (map[key] is not { } node || node is YamlScalar { IsNull: true })
            return null;
        if (node is YamlScalar { IsPlain: true } scalar
            && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value))
            return value;
        Wrong(node, $"'{key}'", "a number");
        return null;
    }

    public bool? Flag(YamlMap map, string key)
    {
        switch (map[key])
        {
            case null or YamlScalar { IsNull: true }:
                return null;
            case YamlScalar { IsPlain: true, Value: "true" }:
                return true;
            case YamlScalar { IsPlain: true, Value: "false" }:
                return false;
            case var other:
                Wrong(other, $"'{key}'", "true or false");
                return null;
        }
    }

    /// <summary>Refuses a key that is not in the list, with the nearest known one.</summary>
    public void RefuseUnknownKeys(YamlMap map, Message what, params IReadOnlyCollection<string> known)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            var help = Suggestion.Help(entry.Key.Value, known);
            _diagnostics.Add(Diagnostic.Error("PB2010", $"{what} has no key '{entry.Key.Value}'", entry.Key.Location,
                Above(map, entry) is { } above && Suggestion.Nearest(entry.Key.Value, known) is null
                    ? [$"if it belongs below '{above}', indent it further than that", help]
                    : [help]));
        }
    }

    // The key that an entry may have been meant to stand below: the one before it, where that is empty or starts on a line of its own.
    private static string? Above(YamlMap map, YamlEntry entry)
    {
        int at = map.Entries.IndexOf(entry);
        return at > 0 && map.Entries[at - 1] is var before && (before.Value is YamlScalar { IsNull: true }
            || before.Value is YamlMap && before.Value.Location.Line > before.Key.Location.Line) ? before.Key.Value : null;
    }

    public void Missing(YamlMap map, string key, Message what) =>
        _diagnostics.Add(Diagnostic.Error("PB2011", $"{what} needs the key '{key}'", map.Location));

    public void Wrong(YamlNode node, Message what, Message expected, params Message[] help) =>
        _diagnostics.Add(Diagnostic.Error("PB2012", $"{what} must be {expected}, this is {Kind(node)}", node.Location, help));

    public void OutOfRange(SourceLocation at, Message what, Message expected) =>
        _diagnostics.Add(Diagnostic.Error("PB2013", $"{what} must be {expected}", at));

    private static Message Kind(YamlNode node) => node switch
    {
        YamlList => (Message)"a list",
        YamlMap => "a map",
        YamlScalar { IsNull: true } => "empty",
        YamlScalar scalar => $"'{(scalar.Value.Length > 30 ? scalar.Value[..30] + "…" : scalar.Value)}'",
        _ => "something else",
    };
}
