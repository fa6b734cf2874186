using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Captures.Html.Sites;

/// <summary>The sites of <c>site-profiles.yaml</c>.</summary>
internal static class SiteProfiles
{
    private const string File = "site-profiles.yaml";

    private static readonly Lazy<ImmutableArray<SiteProfile>> All = new(Read);

    /// <summary>Null for a page of any other site.</summary>
    public static SiteProfile? For(IHtmlDocument page) =>
        All.Value.FirstOrDefault(profile => profile.When.Any(selector => page.QuerySelector(selector) is not null));

    private static ImmutableArray<SiteProfile> Read()
    {
        using var stream = typeof(SiteProfiles).Assembly.GetManifestResourceStream(File)!;
        using var text = new StreamReader(stream);
        var reader = new YamlReader();
        var sites = YamlFile.Read(new SourceText(File, text.ReadToEnd())).Value is YamlMap root ? reader.List(root["sites"], "'sites'") : [];
        return [.. sites.Select(node => reader.Map(node, "a site")).OfType<YamlMap>().Select(map => Profile(reader, map))];
    }

    private static SiteProfile Profile(YamlReader reader, YamlMap map) => new(
        reader.RequiredText(map, "site", "a site"), reader.Texts(map, "when"), reader.Texts(map, "content"),
        reader.Text(map, "title"), reader.Text(map, "author"), reader.Text(map, "published"),
        [.. reader.Map(map["furniture"], "'furniture'")?.Entries.SelectMany(entry =>
            reader.Texts((YamlMap)map["furniture"]!, entry.Key.Value).Select(selector => KeyValuePair.Create(selector, entry.Key.Value))) ?? []],
        reader.Text(map, "uploads") == "true");
}
