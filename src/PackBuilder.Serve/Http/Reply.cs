using System.Text;
using System.Text.Json.Nodes;

namespace PackBuilder.Serve.Http;

/// <summary>What a browser gets.</summary>
/// <param name="Type">Media type.</param>
public sealed record Reply(int Status, string Type, ReadOnlyMemory<byte> Body)
{
    /// <summary>The name under which a browser keeps it; null for what it shows.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether the page is one of ours, with a script that may run.</summary>
    public bool IsDocument { get; init; }

    public static Reply Of(JsonNode json) => new(200, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json.ToJsonString()));

    public static Reply NotFound => new(404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("there is no such page"));

    public static Reply Refused(string reason, int status = 400) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(reason));
}
