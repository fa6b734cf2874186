using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>What a file sets, value by value, each with the place that set it.</summary>
internal static class SettingList
{
    public static ImmutableArray<PackSetting> Of(YamlMap map) => [.. Below(map, "")];

    private static IEnumerable<PackSetting> Below(YamlNode node, string path) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Below(entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}")),
        YamlList list when list.Items.All(item => item is YamlScalar) => OfList(list, path),
        YamlList list => [new PackSetting(path, list.Items.Length == 1 ? "1 entry" : $"{list.Items.Length} entries", list.Location)],
        YamlScalar scalar => [new PackSetting(path, scalar.Value, scalar.Location)],
        _ => [],
    };

    // A list that two files made together is reported item by item.
    private static IEnumerable<PackSetting> OfList(YamlList list, string path) =>
        list.Items.Select(item => item.Location.File).Distinct().Count() > 1
            ? list.Items.OfType<YamlScalar>().Select(item => new PackSetting($"{path}[]", item.Value, item.Location))
            : [new PackSetting(path, string.Join(", ", list.Items.OfType<YamlScalar>().Select(item => item.Value)), list.Items.IsEmpty ? list.Location : list.Items[0].Location)];
}
