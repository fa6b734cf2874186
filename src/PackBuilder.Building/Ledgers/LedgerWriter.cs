using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Ledgers;

/// <summary>Ledgers as one JSON file, the same bytes for the same input. Paths are those that diagnostics show.</summary>
public static class LedgerWriter
{
    public const string Schema = "packbuilder/ledger@1";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(IEnumerable<PackLedger> ledgers) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["schema"] = Schema, ["packs"] = new JsonArray([.. ledgers.Select(Pack)]) }.ToJsonString(Options) + "\n");

    private static JsonObject Pack(PackLedger ledger) => new()
    {
        ["pack"] = ledger.Pack,
        ["employer"] = ledger.Employer,
        ["complete"] = ledger.IsComplete,
        ["totals"] = Totals(ledger),
        ["sources"] = new JsonArray([.. ledger.Sources.Select(Source)]),
        ["blocks"] = new JsonArray([.. ledger.Blocks.Select(Block)]),
    };

    private static JsonObject Totals(PackLedger ledger)
    {
        var totals = new JsonObject { ["blocks"] = ledger.Blocks.Length };
        foreach (var state in Enum.GetValues<BlockState>())
            totals[Name(state)] = ledger.Count(state);
        return totals;
    }

    private static JsonObject Source(GuideLines source)
    {
        var furniture = new JsonObject();
        foreach (var (rule, count) in source.Furniture)
            furniture[rule] = count;
        return new JsonObject { ["guide"] = source.Guide, ["lines"] = source.Lines, ["content"] = source.Content, ["blank"] = source.Blank, ["furniture"] = furniture };
    }

    private static JsonObject Block(BlockLine block)
    {
        var json = new JsonObject { ["guide"] = block.Key.Guide, ["block"] = block.Key.Ordinal, ["kind"] = block.Kind };
        Add("id", block.Id);
        json["from"] = block.From.ToString();
        json["state"] = Name(block.State);
        Add("rule", block.Rule?.English);
        Add("at", block.At?.ToString());
        Add("into", block.Into);
        if (block.Printed.Length > 0)
            json["printed"] = new JsonObject(block.Printed.Select(print => KeyValuePair.Create(print.Edition, (JsonNode?)print.Page)));
        if (block.Missing.Length > 0)
            json["missing"] = new JsonArray([.. block.Missing.Select(field => (JsonNode)field)]);
        return json;

        void Add(string key, string? value)
        {
            if (value is not null)
                json[key] = value;
        }
    }

    private static string Name(BlockState state) => state.ToString().ToLowerInvariant();
}
