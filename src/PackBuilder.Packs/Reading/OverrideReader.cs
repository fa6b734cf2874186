using System.Collections.Immutable;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads what an employer words differently. Only these fields can be replaced; any other key is refused.</summary>
internal static class OverrideReader
{
    public static ImmutableArray<QuestionOverride> Read(YamlReader reader, YamlMap employer)
    {
        var overrides = ImmutableArray.CreateBuilder<QuestionOverride>();
        foreach (var entry in reader.Map(employer["overrides"], "'overrides'")?.Entries ?? [])
        {
            if (reader.Map(entry.Value, $"the override of '{entry.Key.Value}'") is { } map)
                overrides.Add(ReadOne(reader, new Named(entry.Key.Value, entry.Key.Location), map));
        }

        return overrides.ToImmutable();
    }

    private static QuestionOverride ReadOne(YamlReader reader, Named question, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "an override",
            "prompt", "intent", "sample", "outline", "follow_ups", "follow_up_hints", "red_flags", "minutes");
        return new QuestionOverride(question)
        {
            Prompt = reader.Localized(map, "prompt"),
            Intent = reader.Localized(map, "intent"),
            Sample = reader.Localized(map, "sample"),
            Outline = reader.LocalizedList(map, "outline"),
            FollowUps = reader.LocalizedList(map, "follow_ups"),
            FollowUpHints = reader.LocalizedList(map, "follow_up_hints"),
            RedFlags = reader.LocalizedList(map, "red_flags"),
            Minutes = reader.Number(map, "minutes"),
        };
    }
}
