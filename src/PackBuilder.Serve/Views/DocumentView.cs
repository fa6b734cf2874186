using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve.Views;

/// <summary>The document that is looked at: its files, and what there is to say about it.</summary>
internal static class DocumentView
{
    /// <param name="formats">All that the edition can be had in.</param>
    public static JsonObject Of(MadeDocument made, ImmutableArray<string> formats, Func<ImmutableArray<Diagnostic>, JsonArray> messages)
    {
        string? name = made.Result.Sound.FirstOrDefault()?.Variant.Name;
        return new JsonObject
        {
            ["version"] = made.Version,
            ["pages"] = made.Result.Pages,
            ["changed"] = made.ChangedPage,
            ["shown"] = new JsonArray([.. made.Files.Select(file => (JsonNode)file.Name)]),
            ["downloads"] = name is null ? [] : new JsonArray([.. formats.Select(format => (JsonNode)$"{name}.{format}")]),
            ["messages"] = messages(made.Result.Diagnostics),
        };
    }
}
