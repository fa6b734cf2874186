using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Printing;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Explaining;

/// <summary>Says for other programs what was explained; what does not apply is left out.</summary>
internal static class ExplanationJson
{
    public static JsonArray Of(ImmutableArray<ExplainedSetting> settings) => [.. settings.Select(Setting)];

    public static JsonArray Of(ImmutableArray<ExplainedBlock> blocks) => [.. blocks.Select(Block)];

    public static JsonArray Of(ImmutableArray<ExplainedQuestion> questions) => [.. questions.Select(Question)];

    public static JsonArray Of(ImmutableArray<FillReport> reports) => [.. reports.Select(Report)];

    private static JsonNode Report(FillReport report)
    {
        JsonArray holes = [.. report.Holes.Select(page => (JsonNode)page)];
        return new JsonObject
        {
            ["document"] = report.Document,
            ["pages"] = report.Pages.Length,
            ["mean"] = Math.Round(report.Mean, 3),
            ["continued"] = report.Continued,
            ["holes"] = holes,
        };
    }

    private static JsonNode Setting(ExplainedSetting setting) =>
        WithPlace(new JsonObject { ["of"] = setting.Of, ["path"] = setting.Path, ["value"] = setting.Value }, "at", setting.At);

    private static JsonNode Block(ExplainedBlock explained)
    {
        var json = new JsonObject
        {
            ["guide"] = explained.Guide.Id,
            ["section"] = explained.Section.Id,
            ["block"] = explained.Block.Ordinal,
            ["kind"] = BlockKinds.NameOf(explained.Block),
        };
        if (explained.Block.Id is { } id)
            json["id"] = id;
        json["state"] = explained.IsIn ? "in" : explained.SameAs is null ? "out" : "same";
        if (explained.IsFirst)
            json["first"] = true;
        if (explained.Rule is { } rule)
            json["rule"] = rule.English;
        if (explained.SameAs is { } same)
            json["saidBy"] = same;
        WithPlace(json, "at", explained.At);
        WithPlace(json, "from", explained.From);
        if (explained.Printed.Length > 0)
            json["printed"] = new JsonArray([.. explained.Printed.Select(print => (JsonNode)new JsonObject { ["document"] = print.Document, ["page"] = print.Page })]);
        if (explained.WhyNotPrinted is { } reason)
            json["notPrinted"] = reason.English;
        return json;
    }

    private static JsonNode Question(ExplainedQuestion explained)
    {
        var json = new JsonObject { ["guide"] = explained.Guide.Id, ["id"] = explained.Question.Id };
        WithPlace(json, "from", explained.From);
        json["reasons"] = new JsonArray([.. explained.Reasons.Select(reason =>
            (JsonNode)WithPlace(new JsonObject { ["what"] = reason.What, ["why"] = reason.Why.English }, "at", reason.At))]);
        return json;
    }

    private static JsonObject WithPlace(JsonObject json, string key, SourceLocation? place)
    {
        if (place is not null)
            json[key] = JsonPrinter.Place(place);
        return json;
    }
}
