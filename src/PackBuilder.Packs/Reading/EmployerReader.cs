using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads an employer's YAML. Ids of packs, guides, sections and questions are checked later, when those are known.</summary>
public static class EmployerReader
{
    public const string Schema = "packbuilder/employer@1";

    /// <returns>Of a profile with errors what could be read, so that the names in it can be checked as well.</returns>
    public static Checked<EmployerProfile> Read(SourceText source)
    {
        var file = YamlFile.Read(source);
        if (file.Value is null)
            return Checked<EmployerProfile>.Failed(file.Diagnostics);

        var reader = new YamlReader();
        var employer = reader.Root(file.Value, "an employer") is { } map ? ReadEmployer(reader, map) : null;
        return new Checked<EmployerProfile>(employer, [.. reader.Diagnostics]);
    }

    private static EmployerProfile ReadEmployer(YamlReader reader, YamlMap map)
    {
        reader.RefuseUnknownKeys(map, "an employer",
            "schema", "id", "name", "industry", "role", "city", "about", "channels", "products", "values", "terms", "kpi", "facts",
            "packs", "emphasis", "exclude", "extra", "overrides", "world", "slots", "brand", "disclaimer");
        reader.Schema(map, Schema);
        var (colour, logo) = BrandReader.Read(reader, map);
        var (extraGuides, codes) = ReadExtra(reader, map);
        return new EmployerProfile(reader.Id(map, "an employer"), reader.RequiredLocalized(map, "name", "an employer"))
        {
            Industry = reader.Localized(map, "industry"),
            Role = reader.Localized(map, "role"),
            City = reader.Localized(map, "city"),
            About = reader.Localized(map, "about"),
            Channels = reader.LocalizedList(map, "channels"),
            Products = reader.LocalizedList(map, "products"),
            Values = reader.LocalizedList(map, "values"),
            Terms = ReadTerms(reader, map),
            Kpi = ReadKpi(reader, map),
            Facts = ReadFacts(reader, map),
            Packs = reader.Names(map, "packs"),
            ExtraGuides = extraGuides,
            Codes = codes,
            Emphasis = reader.Emphasis(map),
            Exclude = ReadExclude(reader, map),
            World = ReadWorld(reader, map),
            Overrides = OverrideReader.Read(reader, map),
            Slots = ReadSlots(reader, map),
            Colour = colour,
            Logo = logo,
            Disclaimer = reader.Localized(map, "disclaimer"),
            Settings = SettingList.Of(map),
        };
    }

    private static ImmutableArray<EmployerTerm> ReadTerms(YamlReader reader, YamlMap map) =>
    [
        .. Items(reader, map, "terms", "term", "meaning").Select(term => new EmployerTerm(
            reader.RequiredText(term, "term", "a term"), reader.RequiredLocalized(term, "meaning", "a term"))),
    ];

    private static ImmutableArray<EmployerTarget> ReadKpi(YamlReader reader, YamlMap map) =>
    [
        .. Items(reader, map, "kpi", "name", "target").Select(kpi => new EmployerTarget(
            reader.RequiredLocalized(kpi, "name", "a KPI"), reader.RequiredLocalized(kpi, "target", "a KPI"))),
    ];

    private static ImmutableArray<EmployerFact> ReadFacts(YamlReader reader, YamlMap map)
    {
        var facts = ReadEachFact(reader, map);
        reader.RefuseRepeated("facts", [.. facts.Select(fact => fact.Id)]);
        return facts;
    }

    private static ImmutableArray<EmployerFact> ReadEachFact(YamlReader reader, YamlMap map) =>
    [
        .. Items(reader, map, "facts", "id", "text", "source", "verified_on", "stale_after").Select(fact => new EmployerFact(
            new Named(reader.RequiredText(fact, "id", "a fact"), (fact["id"] ?? fact).Location), reader.RequiredLocalized(fact, "text", "a fact"))
        {
            Source = reader.Localized(fact, "source"),
            VerifiedOn = ReadDate(reader, fact, "verified_on"),
            StaleAfter = ReadDate(reader, fact, "stale_after"),
        }),
    ];

    private static (ImmutableArray<Named> Guides, ImmutableArray<GuideCode> Codes) ReadExtra(YamlReader reader, YamlMap map)
    {
        if (reader.Map(map["extra"], "'extra'") is not { } extra)
            return ([], []);
        reader.RefuseUnknownKeys(extra, "'extra'", "guides", "codes");
        return (reader.Names(extra, "guides"), reader.GuideCodes(extra));
    }

    private static EmployerWorld ReadWorld(YamlReader reader, YamlMap map)
    {
        if (reader.Map(map["world"], "'world'") is not { } world)
            return EmployerWorld.Unknown;
        reader.RefuseUnknownKeys(world, "'world'", "sectors", "channels", "shifts", "foreign");
        return new EmployerWorld(
            reader.WorldWords(world, "sectors", Worlds.Sectors), reader.WorldWords(world, "channels", Worlds.Channels),
            reader.WorldWords(world, "shifts", Worlds.Shifts), reader.Names(world, "foreign"));
    }

    private static EmployerExclusion ReadExclude(YamlReader reader, YamlMap map)
    {
        if (reader.Map(map["exclude"], "'exclude'") is not { } exclude)
            return EmployerExclusion.None;
        reader.RefuseUnknownKeys(exclude, "'exclude'", "guides", "sections", "questions", "tags");
        return new EmployerExclusion(
            reader.Names(exclude, "guides"), reader.Names(exclude, "sections"), reader.Names(exclude, "questions"), reader.Names(exclude, "tags"));
    }

    private static ImmutableArray<KeyValuePair<string, LocalizedText>> ReadSlots(YamlReader reader, YamlMap map)
    {
        var slots = ImmutableArray.CreateBuilder<KeyValuePair<string, LocalizedText>>();
        foreach (var entry in reader.Map(map["slots"], "'slots'")?.Entries ?? [])
        {
            if (reader.Localized(entry.Value, $"the slot '{entry.Key.Value}'") is { } text)
                slots.Add(KeyValuePair.Create(entry.Key.Value, text));
        }

        return slots.ToImmutable();
    }

    private static Named? ReadDate(YamlReader reader, YamlMap map, string key)
    {
        if (reader.Name(map, key) is not { } date)
            return null;
        if (DateOnly.TryParseExact(date.Name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return date;
        reader.Add(PackErrors.NotADate(date.Name, date.At));
        return null;
    }

    private static IEnumerable<YamlMap> Items(YamlReader reader, YamlMap map, string key, params string[] known)
    {
        foreach (var node in reader.List(map[key], $"'{key}'"))
        {
            if (reader.Map(node, $"an entry of '{key}'") is not { } item)
                continue;
            reader.RefuseUnknownKeys(item, $"an entry of '{key}'", known);
            yield return item;
        }
    }
}

/// <summary>Reads what an employer words differently. Only these fields can be replaced; any other key is refused.</summary>
file static class OverrideReader
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
