using System.Text.Json.Nodes;
using PackBuilder.Building.Running;

namespace PackBuilder.Serve.Views;

/// <summary>What it takes to print a pack: pages and sheets of each of its editions.</summary>
internal static class PaperView
{
    public static JsonObject Of(BuildResult built) => new()
    {
        ["editions"] = new JsonArray([.. built.Sound.Where(document => document.Finished!.Job is not null).Select(document => (JsonNode)new JsonObject
        {
            ["id"] = document.Variant.Edition.Id.Name,
            ["title"] = ProjectView.Words(document.Variant.Edition.Title),
            ["pages"] = document.Finished!.Job!.Pages,
            ["sheets"] = document.Finished.Job.Sheets,
            ["paper"] = document.Finished.Job.Paper,
            ["duplex"] = document.Finished.Job.IsDuplex,
            ["forTrainers"] = document.Finished.Job.IsForTrainers,
        })]),
    };
}
