using System.Text.Json.Nodes;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Serve.Views;

/// <summary>What there is to pick from.</summary>
internal static class ProjectView
{
    public static JsonObject Of(BuildContext context, ProjectGuides guides, string language) => new()
    {
        ["packs"] = new JsonArray([.. context.Catalogue.Packs.Select(entry => entry.Value).OfType<PackDefinition>().Select(pack => (JsonNode)new JsonObject
        {
            ["id"] = pack.Id.Name,
            ["title"] = Words(pack.Title),
            ["design"] = pack.Design.Name,
            ["editions"] = new JsonArray([.. pack.Editions.Select(edition => (JsonNode)edition.Name)]),
        })]),
        ["editions"] = new JsonArray([.. context.Catalogue.Editions.Select(entry => entry.Value).OfType<EditionDefinition>().Select(edition => (JsonNode)new JsonObject
        {
            ["id"] = edition.Id.Name,
            ["title"] = Words(edition.Title),
            ["formats"] = new JsonArray([.. DocumentMaker.FormatsOf(edition).Select(format => (JsonNode)format)]),
        })]),
        ["employers"] = new JsonArray([.. context.Catalogue.Employers.Select(entry => entry.Value).OfType<EmployerProfile>().Select(employer => (JsonNode)new JsonObject
        {
            ["id"] = employer.Id.Name,
            ["title"] = Words(employer.Name),
            ["packs"] = new JsonArray([.. employer.Packs.Select(pack => (JsonNode)pack.Name)]),
        })]),
        ["designs"] = new JsonArray([.. context.Designs.Keys.Select(name => (JsonNode)name)]),
        ["guides"] = new JsonArray([.. guides.Guides.Select(guide => (JsonNode)new JsonObject
        {
            ["id"] = GuideView.IdOf(guide),
            ["title"] = guide.Finished?.Guide.Title is { } title ? Words(title) : null,
            ["file"] = context.Project.Display(guide.Path),
        })]),
        ["language"] = language,
        ["nobody"] = BuildRequest.NoEmployer,
    };

    public static JsonObject Words(LocalizedText text) => new() { ["zh"] = text.Zh, ["en"] = text.En };
}
