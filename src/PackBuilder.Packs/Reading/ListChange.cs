using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>A change to the list of an extended file: <c>{append: […], remove: […]}</c>. A plain list takes the place of the whole.</summary>
internal sealed class ListChange(YamlReader reader, string key)
{
    public static bool IsOne(YamlMap map) => map.Entries.Length > 0 && map.Entries.All(entry => entry.Key.Value is "append" or "remove");

    public YamlList Apply(YamlNode below, YamlMap change)
    {
        ImmutableArray<YamlNode> known = below switch
        {
            YamlList list => list.Items,
            YamlScalar { IsNull: false } => [below],
            _ => [],
        };
        var removed = reader.Names(change, "remove");
        foreach (var name in removed.Where(name => !Names(known).Contains(name.Name)))
            reader.Add(PackErrors.NothingToRemove(key, name, [.. Names(known)]));
        var kept = known.Where(node => node is not YamlScalar scalar || removed.All(name => name.Name != scalar.Value)).ToImmutableArray();
        var appended = reader.TextNodes(change, "append").Where(node => !Names(kept).Contains(node.Value));
        return new YamlList([.. kept, .. appended], change.Location);
    }

    private static IEnumerable<string> Names(ImmutableArray<YamlNode> nodes) => nodes.OfType<YamlScalar>().Select(scalar => scalar.Value);
}
