using PackBuilder.Packs.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// What facing pages need of a block or an employer: the same as a pack in Chinese shows it, and as one in English does. A
/// language in which nothing is said has no page.
/// </summary>
internal static class FacingTree
{
    public const string Key = "facing";

    public static bool IsWanted(PackDefinition definition) =>
        definition is { Language: PackLanguage.Bilingual, Arrangement: Arrangement.Facing };

    /// <summary>The blocks in both languages, each with itself in one language as <c>facing.zh</c> and <c>facing.en</c>.</summary>
    public static DataList Join(DataList both, DataList zh, DataList en) =>
        new([.. both.Items.Select((item, i) => (DataValue)With((DataMap)item, Views((DataMap)item, (DataMap)zh.Items[i], (DataMap)en.Items[i])))]);

    public static DataList Without(DataList blocks) => new([.. blocks.Items.Select(item => (DataValue)With((DataMap)item, null))]);

    public static DataMap With(DataMap map, DataMap? views) => views is null
        ? map with { Absent = [.. map.Absent ?? [], Key] }
        : map with { Entries = map.Entries.Add(KeyValuePair.Create(Key, (DataValue)views)) };

    public static DataMap Views(DataMap both, DataMap zh, DataMap en)
    {
        bool hasChinese = AnyText(both, text => text["zh"] is not null);
        bool isTranslated = AnyText(both, text => text["zh"] is not null && text["en"] is not null);
        return new DataMapBuilder
        {
            { "zh", hasChinese ? zh : null },
            { "en", isTranslated || !hasChinese ? en : null },
        }.Build();
    }

    private static bool AnyText(DataValue value, Func<DataMap, bool> condition) => value switch
    {
        DataMap text when text["main"] is DataText => condition(text),
        DataMap map => map.Entries.Any(entry => AnyText(entry.Value, condition)),
        DataList list => list.Items.Any(item => AnyText(item, condition)),
        _ => false,
    };
}
