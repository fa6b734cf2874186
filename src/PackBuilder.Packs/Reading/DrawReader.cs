using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads how many questions a pack draws, of what, and by which seed.</summary>
internal static class DrawReader
{
    public static Draw? Read(YamlReader reader, YamlMap pack)
    {
        if (reader.Map(pack["draw"], "'draw'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'draw'", "seed", "count", "guides", "sections", "kinds");
        if (map["seed"] is null)
            reader.Missing(map, "seed", "'draw'");
        return new Draw(reader.Integer(map, "seed") ?? 0, map.Location)
        {
            Count = map["count"] is { } count ? Quota(reader, new Named("count", count.Location), count) : null,
            Guides = Quotas(reader, map, "guides"),
            Sections = Quotas(reader, map, "sections"),
            Kinds = Quotas(reader, map, "kinds"),
        };
    }

    private static ImmutableArray<Quota> Quotas(YamlReader reader, YamlMap draw, string key) =>
    [
        .. (reader.Map(draw[key], $"'{key}'")?.Entries ?? [])
            .Select(entry => Quota(reader, new Named(entry.Key.Value, entry.Key.Location), entry.Value)),
    ];

    private static Quota Quota(YamlReader reader, Named of, YamlNode value)
    {
        if (value is YamlScalar { IsPlain: true } scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return new Quota(of, count);
        reader.Wrong(value, $"'{of}'", "a whole number, 0 or more");
        return new Quota(of, 0);
    }
}
