using System.Text.Json.Nodes;
using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Printing;

/// <summary>A plain tree as JSON.</summary>
internal static class DataJson
{
    public static JsonNode? Of(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataInteger integer => integer.Value,
        DataFraction fraction => fraction.Value,
        DataFlag flag => flag.Value,
        DataList list => new JsonArray([.. list.Items.Select(Of)]),
        DataMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        _ => null,
    };
}
