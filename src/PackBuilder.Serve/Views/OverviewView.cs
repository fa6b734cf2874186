using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Serve.Views;

/// <summary>What is to be drawn: how much of each guide was understood, and what each pack covers.</summary>
internal static class OverviewView
{
    // What stands for questions that nobody gave an ability or a difficulty.
    private const string None = "";

    public static JsonObject Of(OpenProject open)
    {
        return new JsonObject
        {
            ["guides"] = new JsonArray([.. open.Guides.Guides.Select(guide => Guide(open, guide))]),
            ["packs"] = new JsonArray([.. open.Context.Catalogue.Packs.Select(entry => entry.Value).OfType<PackDefinition>().Select(pack => (JsonNode)Pack(pack, open.Guides))]),
        };
    }

    private static JsonNode Guide(OpenProject open, GuideResult result)
    {
        var json = new JsonObject
        {
            ["id"] = GuideView.IdOf(result),
            ["title"] = result.Finished?.Guide.Title is { } title ? ProjectView.Words(title) : null,
            ["file"] = open.Context.Project.Display(result.Path),
        };
        if (result.Finished is not { } finished)
            return json;
        var guide = finished.Guide;
        var suspects = finished.Findings.Suspects;
        int suspected = suspects.Select(suspect => suspect.At.Line).Distinct().Sum(line => Count(line <= finished.Text.LineCount ? finished.Text.Line(line) : ""));
        var dropped = guide.Ledger?.Dropped ?? [];
        int byHand = dropped.Where(part => part.Rule == Corrector.Rule).Sum(part => part.Characters);
        // A guide in our own form is understood or is none.
        int kept = guide.Ledger?.Characters?.Kept ?? Count(finished.Text.Content);
        json["understood"] = Math.Max(0, kept - suspected);
        json["suspected"] = Math.Min(kept, suspected);
        json["furniture"] = (guide.Ledger?.Characters?.Dropped ?? 0) - byHand;
        json["dropped"] = byHand;
        json["suspects"] = suspects.Length;
        json["repairs"] = guide.Repairs?.Spans.Length ?? 0;
        json["questions"] = guide.Sections.Sum(section => section.Blocks.Count(block => block is QuestionBlock));
        return json;
    }

    // Questions by what they show of a candidate and how hard they are; one that shows two things counts for both.
    private static JsonObject Pack(PackDefinition pack, ProjectGuides guides)
    {
        var chosen = guides.Library.Value is { } library ? PackSelector.Select(pack, null, library).Value : null;
        ImmutableArray<QuestionBlock> questions = chosen is null ? [] : [.. chosen.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
        var shown = questions.SelectMany(question => question.Competencies.DefaultIfEmpty(None).Select(ability => (ability, question))).ToLookup(pair => pair.ability, pair => pair.question, StringComparer.Ordinal);
        return new JsonObject
        {
            ["id"] = pack.Id.Name,
            ["title"] = ProjectView.Words(pack.Title),
            ["questions"] = questions.Length,
            ["abilities"] = new JsonArray([.. Competencies.All.Append(None).Where(shown.Contains).Select(ability => (JsonNode)new JsonObject
            {
                ["ability"] = ability,
                ["byDifficulty"] = new JsonObject(shown[ability].GroupBy(question => question.Difficulty?.ToString(CultureInfo.InvariantCulture) ?? None).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => KeyValuePair.Create<string, JsonNode?>(group.Key, group.Count()))),
            })]),
        };
    }

    private static int Count(string text) => text.EnumerateRunes().Count(rune => !Rune.IsWhiteSpace(rune));
}
