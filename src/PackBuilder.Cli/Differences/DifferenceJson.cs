using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PackBuilder.Cli.Differences;

/// <summary>Says for other programs what differs; what does not apply is left out.</summary>
internal static class DifferenceJson
{
    public static JsonArray Of(ImmutableArray<PartChange> parts) => [.. parts.Select(Part)];

    public static JsonArray Of(ImmutableArray<SectionChange> sections) => [.. sections.Select(Section)];

    private static JsonNode Part(PartChange part) =>
        new JsonObject { ["part"] = part.Part, ["change"] = NameOf(part.Kind), ["fields"] = Texts(part.Fields) };

    private static JsonNode Section(SectionChange section)
    {
        var json = new JsonObject { ["id"] = section.Id, ["heading"] = section.Heading };
        if (section.Kind is { } kind)
            json["change"] = NameOf(kind);
        if (section.OldHeading is { } heading)
            json["oldHeading"] = heading;
        json["blocks"] = new JsonArray([.. section.Blocks.Select(Block)]);
        return json;
    }

    private static JsonNode Block(BlockChange block)
    {
        var json = new JsonObject { ["key"] = block.Key, ["name"] = block.Name.English, ["change"] = NameOf(block.Kind) };
        if (block.Fields.Length > 0)
            json["fields"] = Texts(block.Fields);
        if (block.FromHeading is { } heading)
            json["fromHeading"] = heading;
        if (block.Places is { } places)
            (json["fromPlace"], json["toPlace"]) = (places.From, places.To);
        return json;
    }

    private static JsonArray Texts(ImmutableArray<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static string NameOf(ChangeKind kind) => kind.ToString().ToLowerInvariant();
}
