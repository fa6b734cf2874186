using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Guides.Yaml;

/// <summary>Small values as a plain tree; what is absent or empty gives null, which leaves the key out.</summary>
internal static class TextTree
{
    /// <summary>A plain text is Chinese; everything else is a map by language.</summary>
    public static DataValue? Of(LocalizedText? text) => text switch
    {
        null => null,
        { En: null } => text.Zh ?? "",
        _ => new DataMapBuilder { { "zh", text.Zh }, { "en", text.En }, { "from_hash", text.FromHash } }.Build(),
    };

    public static DataValue? Texts(ImmutableArray<LocalizedText> texts) =>
        texts.IsEmpty ? null : new DataList([.. texts.Select(text => Of(text)!)]);

    public static DataValue? Words(ImmutableArray<string> words) =>
        words.IsEmpty ? null : new DataList([.. words.Select(word => new DataText(word))]);

    /// <summary>A whole number is written without a fraction.</summary>
    public static DataValue? Number(double? number) => number switch
    {
        null => null,
        { } whole when whole == Math.Floor(whole) && Math.Abs(whole) < 1e15 => new DataInteger((long)whole),
        { } fraction => new DataFraction(fraction),
    };
}
