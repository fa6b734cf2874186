using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>What the front matter of the Markdown needs, each value already quoted for YAML.</summary>
internal static class FrontMatterTree
{
    public static DataMap Build(Pack pack)
    {
        var definition = pack.Definition;
        string? employer = pack.Employer is null ? null : PackTreeBuilder.In(pack.Employer.Name, definition.Language);
        return new DataMapBuilder
        {
            { "title", Quote(definition.Title, definition.Language) },
            { "subtitle", definition.Subtitle is null ? null : Quote(definition.Subtitle, definition.Language) },
            { "subtitle_en", definition.Language == PackLanguage.Bilingual && definition.Title.En is { } en ? FrontMatterText.Quote(en) : null },
            { "author", Authors(pack) is { Length: > 0 } authors ? FrontMatterText.Quote(authors) : null },
            { "keywords", definition.Keywords.Select(FrontMatterText.Quote) },
            { "language", definition.Language == PackLanguage.En ? "en" : "zh-CN" },
            { "employer", employer is null ? null : FrontMatterText.Quote(employer) },
            { "logo", pack.Employer?.Logo is { } logo ? Logo(logo, definition.Language) : null },
            { "disclaimer", pack.Employer?.Disclaimer is { } disclaimer ? Quote(disclaimer, definition.Language) : null },
        }.Build();
    }

    private static DataMap Logo(BrandLogo logo, PackLanguage language) => new DataMapBuilder
    {
        { "file", FrontMatterText.Quote(logo.Path) },
        { "alt", Quote(logo.Alternative, language) },
    }.Build();

    private static string Authors(Pack pack) =>
        string.Join("、", pack.Guides.Select(guide => guide.Source.Author).OfType<string>().Distinct());

    private static string Quote(LocalizedText text, PackLanguage language) => FrontMatterText.Quote(PackTreeBuilder.In(text, language));
}
