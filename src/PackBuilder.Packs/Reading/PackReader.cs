using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Packs.Reading;

/// <summary>Reads a pack's YAML. Ids of guides, sections and questions are checked later, when the guides are known.</summary>
public static class PackReader
{
    public const string Schema = "packbuilder/pack@1";

    public static Checked<PackDefinition> Read(SourceText source) => Read(source, BaseFiles.None);

    /// <param name="bases">The other packs, which this one may extend.</param>
    /// <returns>Of a pack with errors what could be read, so that the names in it can be checked as well.</returns>
    public static Checked<PackDefinition> Read(SourceText source, BaseFiles bases)
    {
        var file = YamlFile.Read(source);
        if (file.Value is null)
            return Checked<PackDefinition>.Failed(file.Diagnostics);

        var reader = new YamlReader();
        var inheritance = new Inheritance(reader, "pack", bases, "include", "sections", "questions", "order");
        var pack = reader.Root(file.Value, "a pack") is { } map ? ReadPack(reader, inheritance.Resolve(map), inheritance.IsWhole) : null;
        return new Checked<PackDefinition>(pack, [.. reader.Diagnostics]);
    }

    // Of a pack whose base could not be read nothing is missing that the base may have.
    private static PackDefinition ReadPack(YamlReader reader, YamlMap map, bool isWhole)
    {
        reader.RefuseUnknownKeys(map, "a pack",
            "schema", "id", "extends", "abstract", "title", "subtitle", "about", "audience", "language", "arrangement", "design", "reference_docx",
            "keywords", "include", "order", "emphasis", "core", "channels", "codes", "abilities", "draw", "shuffle", "editions");
        reader.Schema(map, Schema);
        var id = reader.Id(map, "a pack");
        var include = reader.Map(map["include"], "'include'");
        if (include is not null)
            reader.RefuseUnknownKeys(include, "'include'", "guides", "sections", "questions");
        bool isAbstract = reader.Flag(map, "abstract") ?? false;
        bool mayLack = isAbstract || !isWhole;
        if (map["editions"] is null && !mayLack)
            reader.Missing(map, "editions", "a pack");
        var title = mayLack ? reader.Localized(map, "title") ?? new LocalizedText(id.Name) : reader.RequiredLocalized(map, "title", "a pack");
        return new PackDefinition(id, title, reader.Names(map, "editions"))
        {
            Subtitle = reader.Localized(map, "subtitle"),
            About = reader.Localized(map, "about"),
            Audience = reader.Name(map, "audience") ?? id,
            Language = reader.Choice<PackLanguage>(map, "language", "a language of a pack") ?? default,
            Arrangement = reader.Choice<Arrangement>(map, "arrangement", "a way to arrange two languages") ?? default,
            Design = reader.Name(map, "design") ?? new Named("handbook-a4", id.At),
            ReferenceDocx = reader.Name(map, "reference_docx"),
            Keywords = reader.Texts(map, "keywords"),
            Guides = reader.Names(include, "guides"),
            Sections = ReadSections(reader, include),
            Questions = ReadQuestions(reader, include),
            Order = ReadOrder(reader, map),
            Emphasis = reader.Emphasis(map),
            Core = reader.Names(map, "core"),
            Abilities = ReadAbilities(reader, map),
            Channels = reader.WorldWords(map, "channels", Worlds.Channels),
            Codes = reader.GuideCodes(map),
            Draw = DrawReader.Read(reader, map),
            Shuffle = ReadShuffle(reader, map),
            IsAbstract = isAbstract,
            Settings = SettingList.Of(map),
        };
    }

    private static SectionFilter ReadSections(YamlReader reader, YamlMap? include)
    {
        if (reader.Map(include?["sections"], "'sections'") is not { } map)
            return SectionFilter.Everything;
        reader.RefuseUnknownKeys(map, "'sections'", "only", "exclude");
        return new SectionFilter(reader.Names(map, "only"), reader.Names(map, "exclude"));
    }

    private static QuestionFilter ReadQuestions(YamlReader reader, YamlMap? include)
    {
        if (reader.Map(include?["questions"], "'questions'") is not { } map)
            return QuestionFilter.Everything;
        reader.RefuseUnknownKeys(map, "'questions'", "tags_any", "tags_none", "kinds", "difficulty", "only", "exclude", "distinct");
        return new QuestionFilter
        {
            TagsAny = reader.Names(map, "tags_any"),
            TagsNone = reader.Names(map, "tags_none"),
            Kinds = reader.Names(map, "kinds"),
            Difficulty = ReadDifficulty(reader, map),
            Only = reader.Names(map, "only"),
            Exclude = reader.Names(map, "exclude"),
            Distinct = reader.Names(map, "distinct"),
        };
    }

    private static PackOrder ReadOrder(YamlReader reader, YamlMap pack)
    {
        if (reader.Map(pack["order"], "'order'") is not { } map)
            return PackOrder.AsInGuides;
        reader.RefuseUnknownKeys(map, "'order'", "sections", "questions");
        var questions = reader.Name(map, "questions") is { } name ? reader.Choice<QuestionOrder>(name, "an order of questions") : null;
        return new PackOrder(reader.Names(map, "sections"), questions ?? QuestionOrder.Guide);
    }

    private static ImmutableArray<Ability> ReadAbilities(YamlReader reader, YamlMap pack)
    {
        if (reader.Map(pack["abilities"], "'abilities'") is not { } map)
            return [];
        reader.RefuseUnknownKeys(map, "'abilities'", [.. Competencies.All]);
        ImmutableArray<Ability> abilities = [.. map.Entries.Select(entry => new Ability(new Named(entry.Key.Value, entry.Key.Location), reader.Integer(map, entry.Key.Value) ?? 0))];
        if (abilities.Sum(ability => ability.Weight) != 100)
            reader.OutOfRange(map.Location, "the sum of 'abilities'", "100");
        return abilities;
    }

    private static int? ReadShuffle(YamlReader reader, YamlMap pack)
    {
        if (reader.Map(pack["shuffle"], "'shuffle'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'shuffle'", "seed");
        if (map["seed"] is null)
            reader.Missing(map, "seed", "'shuffle'");
        return reader.Integer(map, "seed") ?? 0;
    }

    private static ImmutableArray<int> ReadDifficulty(YamlReader reader, YamlMap map)
    {
        var levels = ImmutableArray.CreateBuilder<int>();
        foreach (var node in reader.TextNodes(map, "difficulty"))
        {
            if (int.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level is >= 1 and <= 3)
                levels.Add(level);
            else
                reader.OutOfRange(node.Location, "an entry of 'difficulty'", "1 (entry), 2 (core) or 3 (stretch)");
        }

        return levels.ToImmutable();
    }
}

/// <summary>Reads how many questions a pack draws, of what, and by which seed.</summary>
file static class DrawReader
{
    public static Draw? Read(YamlReader reader, YamlMap pack)
    {
        if (reader.Map(pack["draw"], "'draw'") is not { } map)
            return null;
        reader.RefuseUnknownKeys(map, "'draw'", "seed", "count", "guides", "sections", "kinds");
        if (map["seed"] is null)
            reader.Missing(map, "seed", "'draw'");
        return new Draw(reader.Integer(map, "seed") ?? 0, map.Location)
        {
            Count = map["count"] is { } count ? Quota(reader, new Named("count", count.Location), count) : null,
            Guides = Quotas(reader, map, "guides"),
            Sections = Quotas(reader, map, "sections"),
            Kinds = Quotas(reader, map, "kinds"),
        };
    }

    private static ImmutableArray<Quota> Quotas(YamlReader reader, YamlMap draw, string key) =>
    [
        .. (reader.Map(draw[key], $"'{key}'")?.Entries ?? [])
            .Select(entry => Quota(reader, new Named(entry.Key.Value, entry.Key.Location), entry.Value)),
    ];

    private static Quota Quota(YamlReader reader, Named of, YamlNode value)
    {
        if (value is YamlScalar { IsPlain: true } scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return new Quota(of, count);
        reader.Wrong(value, $"'{of}'", "a whole number, 0 or more");
        return new Quota(of, 0);
    }
}
