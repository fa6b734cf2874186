using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Items of a list: a text, or a map with the items below it.</summary>
internal static class ListYaml
{
    public static ImmutableArray<ListItem> ReadItems(BlockFields fields) =>
        [.. fields.Reader.List(fields.Map["items"], "'items'").Select(node => ReadItem(fields.Reader, node))];

    private static ListItem ReadItem(YamlReader reader, YamlNode node)
    {
        if (node is not YamlMap map || map["zh"] is not null || map["en"] is not null)
            return new ListItem(reader.Localized(node, "an item") ?? new LocalizedText(""), []);
        return new BlockFields(reader, map, []).Has("text ordered items",
            item => new ListItem(item.Required("text"), ReadItems(item)) { ChildrenOrdered = item.Flag("ordered") });
    }
}
