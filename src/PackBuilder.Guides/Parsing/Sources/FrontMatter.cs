using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Parsing.Sources;

/// <summary>What a source says about itself in front of its text.</summary>
internal sealed record FrontMatter(string? Id, LocalizedText? Title, ImmutableArray<string> Languages, ImmutableArray<string> Tags)
{
    public static readonly FrontMatter None = new(null, null, [], []);

    private static readonly ImmutableArray<string> Keys =
        ["id", "title", "languages", "author", "published", "captured_on", "url", "tags", "rights"];

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

        YamlEntry[] foreign = [.. map.Entries.Where(entry => !Keys.Contains(entry.Key.Value) && Suggestion.Nearest(entry.Key.Value, Keys) is null)];
        reader.RefuseUnknownKeys(map, "the front matter", [.. Keys, .. foreign.Select(entry => entry.Key.Value)]);
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

    private static void Report(YamlReader reader, ICollection<Diagnostic> problems)
    {
        foreach (var problem in reader.Diagnostics)
            problems.Add(problem);
    }
}
