using System.Collections.Immutable;
using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Explaining;

/// <summary>Finds the shape of a model by looking at all values in the same place together.</summary>
internal static class ModelSchemaReader
{
    private const string TypeKey = "type";

    public static MapShape Read(DataMap model) => OfMaps([model]);

    // The first value that is not null says the kind.
    private static ModelSchema? Of(IEnumerable<DataValue> values)
    {
        DataValue[] all = [.. values.Where(value => value is not DataNull)];
        return all switch
        {
            [] => null,
            [DataMap, ..] => OfMapsOrVariants([.. all.OfType<DataMap>()]),
            [DataList, ..] => new ListShape(Of(all.OfType<DataList>().SelectMany(list => list.Items))),
            _ => new LeafShape(all[0]),
        };
    }

    private static ModelSchema OfMapsOrVariants(ImmutableArray<DataMap> maps)
    {
        if (maps.Any(map => map[TypeKey] is not DataText))
            return OfMaps(maps);
        return new VariantsShape(
        [
            .. maps.GroupBy(map => ((DataText)map[TypeKey]!).Value)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, OfMaps([.. group]))),
        ]);
    }

    private static MapShape OfMaps(ImmutableArray<DataMap> maps)
    {
        var present = new Dictionary<string, List<DataValue>>();
        var order = new List<string>();
        foreach (var map in maps)
        {
            foreach (var (key, value) in map.Entries)
                Values(key).Add(value);
            foreach (string key in map.Absent ?? [])
                Values(key);
        }

        return new MapShape([.. order.Select(key => new MemberShape(key, Of(present[key]), present[key].Count < maps.Length))]);

        List<DataValue> Values(string key)
        {
            if (present.TryGetValue(key, out var values))
                return values;
            order.Add(key);
            return present[key] = [];
        }
    }
}
