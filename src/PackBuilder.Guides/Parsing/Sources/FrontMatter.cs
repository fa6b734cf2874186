using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;
using Capture = PackBuilder.Guides.Captures.Capture;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>What a source says about itself in front of its text.</summary>
internal sealed partial record FrontMatter(string? Id, LocalizedText? Title, ImmutableArray<string> Languages, ImmutableArray<string> Tags)
{
    public static readonly FrontMatter None = new(null, null, [], []);

    private static readonly ImmutableArray<string> Keys =
        ["id", "title", "languages", "author", "published", "captured_on", "url", "tags", "rights"];

    // Of Jekyll, Hugo, Hexo, Docusaurus, VuePress, VitePress and Obsidian.
    private static readonly ImmutableArray<string> SiteKeys =
    [
        "layout", "date", "categories", "category", "permalink", "draft", "weight", "slug", "sidebar_label", "sidebar_position", "sidebar", "description", "head", "prev", "next",
        "aliases", "keywords", "cssclass", "cssclasses", "created", "updated", "lang", "order", "icon", "toc", "comments", "excerpt", "cover", "hide_title", "outline", "publish",
        "tag", "authors", "subtitle", "type", "series", "image", "lastmod", "publishDate", "linkTitle", "isOriginal", "sticky", "star", "footer", "breadcrumb",
    ];

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? CapturedOn { get; init; }

    public string? Url { get; init; }

    public Rights? Rights { get; init; }

    /// <summary>What it says in keys of other programs; null where it has none.</summary>
    public DataMap? Metadata { get; init; }

    public static FrontMatter Read(Capture capture, ICollection<Diagnostic> problems)
    {
        if (capture.Blocks.OfType<CaptureMetadata>().FirstOrDefault() is not { } metadata)
            return None;
        // Blank lines in front give the YAML the lines that it has in the file.
        var source = new SourceText(capture.Text.Name, new string('\n', metadata.At.Line) + metadata.Yaml);
        var yaml = YamlFile.Read(source);
        foreach (var problem in yaml.Diagnostics)
            problems.Add(problem);
        var reader = new YamlReader();
        if (yaml.Value is null || reader.Map(yaml.Value, "the front matter") is not { } map)
        {
            Report(reader, problems);
            return None;
        }

        YamlEntry[] foreign = [.. map.Entries.Where(entry => IsForeign(entry, map))];
        map = map with { Entries = [.. map.Entries.Except(foreign)] };
        reader.RefuseUnknownKeys(map, "the front matter", Keys);
        foreach (var entry in foreign)
            reader.Add(ParsingErrors.ForeignKey(entry.Key.Location, entry.Key.Value));
        if (reader.Text(map, "id") is { } id && GuideId.IsDevice(id))
            reader.Add(ParsingErrors.DeviceId(map["id"]!.Location, id));
        var front = new FrontMatter(reader.Text(map, "id"), reader.Localized(map, "title"), reader.Texts(map, "languages"), reader.Texts(map, "tags"))
        {
            Author = reader.Text(map, "author"),
            Published = reader.Date(map, "published"),
            CapturedOn = reader.Date(map, "captured_on"),
            Url = reader.Text(map, "url"),
            Rights = reader.Rights(map, "rights"),
            Metadata = foreign.Length == 0 ? null : new DataMap([.. foreign.Select(entry => KeyValuePair.Create(entry.Key.Value, YamlData.From(entry.Value)))]),
        };
        Report(reader, problems);
        return front;
    }

    /// <summary>What the file does not state is as the catalogue of sources has it.</summary>
    public FrontMatter Or(SourceNote? note) => note is null ? this : this with
    {
        Title = Title ?? note.Title,
        Languages = Languages.IsEmpty ? note.Languages : Languages,
        Author = Author ?? note.Author,
        Published = Published ?? note.Published,
        CapturedOn = CapturedOn ?? note.CapturedOn,
        Url = Url ?? note.Url,
        Rights = Rights ?? note.Rights,
    };

    // Site makers have keys of their own, and use some of ours in another way; a file of theirs has others that are none of ours.
    private static bool IsForeign(YamlEntry entry, YamlMap map)
    {
        string key = entry.Key.Value;
        if (!Keys.Contains(key))
            return Suggestion.Nearest(key, Keys) is null || SiteKeys.Contains(key);
        if (!map.Entries.Any(other => SiteKeys.Contains(other.Key.Value)))
            return false;
        return key switch
        {
            "id" => entry.Value is not YamlScalar { Value: var id } || !PlainId().IsMatch(id),
            "published" => entry.Value is YamlScalar { Value: "true" or "false" },
            "author" or "url" => entry.Value is not YamlScalar,
            "tags" => entry.Value is YamlMap,
            _ => false,
        };
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex PlainId();

    private static void Report(YamlReader reader, ICollection<Diagnostic> problems)
    {
        foreach (var problem in reader.Diagnostics)
            problems.Add(problem);
    }
}
