using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Sections and blocks of a guide share one set of ids.</summary>
internal sealed class UniqueIds(YamlReader reader)
{
    private readonly Dictionary<string, SourceLocation> _taken = new(StringComparer.Ordinal);

    public void Check(YamlMap root)
    {
        foreach (var section in Maps(root["sections"]))
        {
            Claim(section);
            foreach (var block in Maps(section["blocks"]))
                Claim(block);
        }
    }

    private void Claim(YamlMap map)
    {
        if (map["id"] is YamlScalar { Value.Length: > 0 } id && !_taken.TryAdd(id.Value, id.Location))
            reader.Add(GuideYamlErrors.RepeatedId(id, _taken[id.Value]));
    }

    private static IEnumerable<YamlMap> Maps(YamlNode? node) => node is YamlList list ? list.Items.OfType<YamlMap>() : [];
}
