using System.Text;
using System.Text.Json;

namespace PackBuilder.Tests.Building;

/// <summary>What pandoc found in a file: headings with their levels, how many list items and tables.</summary>
internal sealed record PandocOutline(IReadOnlyList<string> Headings, int Items, int Tables)
{
    /// <param name="root">Pandoc's document as JSON.</param>
    public static PandocOutline Of(JsonElement root)
    {
        var nodes = Nodes(root.GetProperty("blocks")).ToList();
        return new PandocOutline(
            [.. nodes.Where(node => Is(node, "Header")).Select(node => node.GetProperty("c")).Select(heading => $"{heading[0].GetInt32()} {TextOf(heading[2])}")],
            nodes.Where(node => Is(node, "BulletList")).Sum(node => node.GetProperty("c").GetArrayLength())
                + nodes.Where(node => Is(node, "OrderedList")).Sum(node => node.GetProperty("c")[1].GetArrayLength()),
            nodes.Count(node => Is(node, "Table")));
    }

    private static bool Is(JsonElement node, string type) => node.GetProperty("t").GetString() == type;

    private static string TextOf(JsonElement inlines)
    {
        var text = new StringBuilder();
        foreach (var node in Nodes(inlines).Where(node => Is(node, "Str")))
            text.Append(node.GetProperty("c").GetString());
        return text.ToString();
    }

    // Every element with a type, in the order of the text.
    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object when element.TryGetProperty("t", out _) => element.EnumerateObject().SelectMany(property => Nodes(property.Value)).Prepend(element),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Nodes(property.Value)),
        _ => [],
    };
}
