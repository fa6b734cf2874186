using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Serve.Views;

/// <summary>What is to be drawn: how much of each guide was understood, and what each pack covers.</summary>
internal static class OverviewView
{
    // What stands for questions that nobody gave a kind or a difficulty.
    private const string None = "";

    public static JsonObject Of(BuildContext context, ProjectGuides guides) => new()
    {
        ["guides"] = new JsonArray([.. guides.Finished.Select(guide => (JsonNode)Guide(guide.Guide))]),
        ["packs"] = new JsonArray([.. context.Catalogue.Packs.Select(entry => entry.Value).OfType<PackDefinition>().Select(pack => (JsonNode)Pack(pack, guides))]),
    };

    private static JsonObject Guide(Guide guide) => new()
    {
        ["id"] = guide.Id,
        ["kept"] = guide.Ledger?.Characters?.Kept,
        ["dropped"] = guide.Ledger?.Characters?.Dropped,
        ["lines"] = guide.Ledger?.Lines,
        ["content"] = guide.Ledger?.Content,
        ["blank"] = guide.Ledger?.Blank,
        ["furniture"] = guide.Ledger?.Furniture.Length,
        ["repairs"] = guide.Repairs?.Spans.Length ?? 0,
        ["questions"] = guide.Sections.Sum(section => section.Blocks.Count(block => block is QuestionBlock)),
    };

    // Questions by what they ask for and how hard they are.
    private static JsonObject Pack(PackDefinition pack, ProjectGuides guides)
    {
        var chosen = guides.Library.Value is { } library ? PackSelector.Select(pack, null, library).Value : null;
        ImmutableArray<QuestionBlock> questions = chosen is null ? [] : [.. chosen.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>()];
        return new JsonObject
        {
            ["id"] = pack.Id.Name,
            ["questions"] = questions.Length,
            ["kinds"] = new JsonArray([.. questions.GroupBy(question => question.Kind ?? None).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (JsonNode)new JsonObject
            {
                ["kind"] = group.Key,
                ["byDifficulty"] = new JsonObject(group.GroupBy(question => question.Difficulty?.ToString(CultureInfo.InvariantCulture) ?? None).OrderBy(inner => inner.Key, StringComparer.Ordinal)
                    .Select(inner => KeyValuePair.Create<string, JsonNode?>(inner.Key, inner.Count()))),
            })]),
        };
    }
}
