using System.Collections.Frozen;
using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Packs;

/// <summary>Small guides, packs and employers to select from.</summary>
internal static class Sample
{
    public static Named Name(string name) => new(name, SourceLocation.OfFile("test.yaml"));

    public static ImmutableArray<Named> Names(params string[] names) => [.. names.Select(Name)];

    public static QuestionBlock Question(string id, params string[] tags) =>
        new(null, new LocalizedText($"问题 {id}"), new Answer(new LocalizedText($"答案 {id}"), [new LocalizedText($"要点 {id}")]))
        {
            Id = id,
            Tags = [.. tags],
        };

    public static Section Section(string id, int level, params GuideBlock[] blocks) =>
        new(id, new LocalizedText($"标题 {id}"), level, [.. blocks]);

    public static Guide Guide(string id, params Section[] sections) =>
        new(id, new LocalizedText($"指南 {id}"), new GuideSource(id + ".md", "", SourceFormat.Markdown), [.. sections]);

    public static GuideLibrary Library(params Guide[] guides) => new([.. guides], []);

    public static PackDefinition Pack(params string[] guides) => new(Name("pack"), new LocalizedText("手册"), Names("handbook"))
    {
        Audience = Name("pack"),
        Design = Name("design"),
        Guides = Names(guides),
    };

    public static EmployerProfile Employer => new(Name("acme"), new LocalizedText("样例公司", "Example Ltd"));

    public static EditionDefinition Edition(params EditionPart[] parts) =>
        new(Name("edition"), new LocalizedText("版本"), Name("edition.sbn"), parts.ToFrozenSet());

    public static IEnumerable<string> QuestionIds(Pack pack) =>
        pack.Guides.SelectMany(guide => guide.Sections).SelectMany(section => section.Blocks).OfType<QuestionBlock>().Select(q => q.Id!);
}
