using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>
/// What a file says together with what it takes over from the file it extends, and that one from another. Every value keeps the
/// place where it stands, so that errors and explanations name the file that set it.
/// </summary>
/// <param name="kind">Such as "pack".</param>
/// <param name="merged">Keys whose maps are merged key by key; any other value is replaced as a whole.</param>
internal sealed class Inheritance(YamlReader reader, Message kind, BaseFiles files, params IReadOnlyCollection<string> merged)
{
    // These describe the file itself.
    private static readonly ImmutableArray<string> Own = ["schema", "id", "extends", "abstract"];

    /// <summary>False once a file that is extended could not be read.</summary>
    public bool IsWhole { get; private set; } = true;

    public YamlMap Resolve(YamlMap map)
    {
        var layers = Layers(map);
        var resolved = layers[^1];
        for (int i = layers.Count - 2; i >= 0; i--)
            resolved = Merge(WithoutOwn(resolved), layers[i]);
        return resolved;
    }

    // The file itself first, the one that all others stand on last.
    private List<YamlMap> Layers(YamlMap map)
    {
        var layers = new List<YamlMap> { map };
        var chain = new List<string> { Path.GetFileNameWithoutExtension(map.Location.File) };
        while (reader.Name(layers[^1], "extends") is { } name)
        {
            if (chain.Contains(name.Name))
            {
                reader.Add(PackErrors.ExtendsItself(kind, name, chain));
                IsWhole = false;
                break;
            }

            if (Open(name) is not { } next)
                break;
            chain.Add(name.Name);
            layers.Add(next);
        }

        return layers;
    }

    private YamlMap? Open(Named name)
    {
        if (!files.Ids.Contains(name.Name))
        {
            reader.Add(PackErrors.UnknownId(kind, name, files.Ids));
            IsWhole = false;
            return null;
        }

        var file = files.Open(name.Name);
        if (file.Value is not null && YamlFile.Read(file.Value).Value is YamlMap map)
            return map;
        reader.Add(PackErrors.BrokenBase(kind, name));
        IsWhole = false;
        return null;
    }

    private static YamlMap WithoutOwn(YamlMap map) => map with { Entries = [.. map.Entries.Where(entry => !Own.Contains(entry.Key.Value))] };

    private YamlMap Merge(YamlMap below, YamlMap above)
    {
        var entries = below.Entries
            .Select(entry => above.Entries.FirstOrDefault(other => other.Key.Value == entry.Key.Value) is { } other
                ? other with { Value = Merge(entry.Key.Value, entry.Value, other.Value) }
                : entry)
            .Concat(above.Entries.Where(entry => below[entry.Key.Value] is null));
        return above with { Entries = [.. entries] };
    }

    private YamlNode Merge(string key, YamlNode below, YamlNode above) => (below, above) switch
    {
        (YamlMap lower, YamlMap upper) when merged.Contains(key) => Merge(lower, upper),
        (not YamlMap, YamlMap upper) when ListChange.IsOne(upper) => new ListChange(reader, key).Apply(below, upper),
        _ => above,
    };
}
