using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Cli.Releasing;

/// <summary>
/// What a release says about itself, as JSON (<c>packbuilder/release@1</c>): the titles behind the plain file names, and
/// what every file was made from. Keys and entries have a fixed order.
/// </summary>
internal static class Manifest
{
    public const string Schema = "packbuilder/release@1";

    public static byte[] Write(
        BuildContext context, BuildResult result, ImmutableArray<ReleasedDocument> documents, ImmutableArray<ReleasedArchive> archives, string program)
    {
        var used = documents.SelectMany(document => document.Guides).ToHashSet();
        var guides = result.Sources.Finished.Select(source => source.Guide)
            .Where(guide => used.Contains(guide.Id)).DistinctBy(guide => guide.Id).OrderBy(guide => guide.Id, StringComparer.Ordinal);
        var json = new JsonObject
        {
            ["schema"] = Schema,
            ["program"] = program,
            ["date"] = context.Date.Documents?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["documents"] = Array(documents.Select(Document)),
            ["archives"] = Array(archives.Select(Archive)),
            ["sources"] = Array(guides.Select(Source)),
            ["fonts"] = Array(Fonts(context)),
        };
        return Encoding.UTF8.GetBytes(JsonPrinter.Text(json) + "\n");
    }

    private static JsonNode Document(ReleasedDocument document)
    {
        var variant = document.Variant;
        return new JsonObject
        {
            ["id"] = variant.Name,
            ["file"] = document.File.Name,
            ["format"] = document.Format,
            ["pack"] = Titled(variant.Pack.Id.Name, variant.Pack.Title),
            ["audience"] = variant.Pack.Audience.Name,
            ["employer"] = variant.Employer is { } employer ? Titled(employer.Id.Name, employer.Name) : null,
            ["edition"] = Titled(variant.Edition.Id.Name, variant.Edition.Title),
            ["language"] = NameOf(variant.Edition.Language ?? variant.Pack.Language),
            ["pages"] = document.Pages,
            ["bytes"] = document.File.Length,
            ["sha256"] = document.File.Sha256,
            ["sources"] = Array(document.Guides.Select(guide => (JsonNode)guide)),
        };
    }

    private static JsonNode Archive(ReleasedArchive archive) => new JsonObject
    {
        ["file"] = archive.File.Name,
        ["audience"] = archive.Audience,
        ["documents"] = archive.Documents,
        ["bytes"] = archive.File.Length,
        ["sha256"] = archive.File.Sha256,
    };

    private static JsonNode Source(Guide guide) => new JsonObject
    {
        ["id"] = guide.Id,
        ["title"] = guide.Title is { } title ? Text(title) : null,
        ["file"] = guide.Source.File,
        ["sha256"] = guide.Source.Sha256,
        ["author"] = guide.Source.Author,
        ["url"] = guide.Source.Url,
        ["published"] = guide.Source.Published,
        ["captured_on"] = guide.Source.CapturedOn,
        ["licence"] = guide.Source.Rights.Licence,
        ["permission"] = guide.Source.Rights.Permission,
    };

    private static IEnumerable<JsonNode> Fonts(BuildContext context) => context.Files.Files(context.Project.Fonts)
        .Where(name => Path.GetExtension(name).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc")
        .Select(name => (JsonNode)new JsonObject
        {
            ["file"] = name,
            ["sha256"] = Sha256Hex.Of(context.Files.Read(Path.Combine(context.Project.Fonts, name))),
        });

    private static JsonObject Titled(string id, LocalizedText title) => new() { ["id"] = id, ["title"] = Text(title) };

    private static JsonObject Text(LocalizedText text) => new() { ["zh"] = text.Zh, ["en"] = text.En };

    private static string NameOf(PackLanguage language) => language.ToString().ToLowerInvariant();

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];
}
