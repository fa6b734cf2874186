using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>Writes a guide as <c>packbuilder/guide@1</c> YAML: the same guide always gives the same text.</summary>
public static class GuideYamlWriter
{
    public const string Schema = "packbuilder/guide@1";

    /// <summary>The schema's file, which is written beside the guides, so that an editor finds it wherever they are.</summary>
    public const string SchemaFile = "guide.schema.json";

    public static string Write(Guide guide) => $"# yaml-language-server: $schema={SchemaFile}\n" + YamlWriter.Write(Tree(guide));

    /// <summary>One block as <see cref="Write(Guide)"/> writes it.</summary>
    public static string Write(GuideBlock block) => YamlWriter.Write(TreeOf(block));

    /// <summary>What is written of a block, key by key.</summary>
    public static DataMap TreeOf(GuideBlock block) => BlockTree.Of(block);

    private static DataMap Tree(Guide guide) => new DataMapBuilder
    {
        { "schema", Schema },
        { "id", guide.Id },
        { "title", TextTree.Of(guide.Title) },
        { "languages", guide.Languages },
        { "source", SourceTree.Of(guide.Source) },
        { "tags", TextTree.Words(guide.Tags) },
        { "intro", TextTree.Of(guide.Intro) },
        { "sections", guide.Sections.Select(Section) },
        { "ledger", SourceTree.Of(guide.Ledger) },
        { "repairs", SourceTree.Of(guide.Repairs) },
    }.Build();

    private static DataValue Section(Section section) => new DataMapBuilder
    {
        { "id", section.Id },
        { "heading", TextTree.Of(section.Heading) },
        { "level", section.Level },
        { "declared", Declared(section.Declared) },
        { "tags", TextTree.Words(section.Tags) },
        { "audience", TextTree.Words(section.Audience) },
        { "from", SourceTree.Of(section.From) },
        { "blocks", section.Blocks.Select(BlockTree.Of) },
    }.Build();

    private static DataMap? Declared(DeclaredCounts? declared) => declared is null ? null : new DataMapBuilder
    {
        { "questions", declared.Questions },
        { "points_each", TextTree.Number(declared.PointsEach) },
        { "points", TextTree.Number(declared.Points) },
    }.Build();
}
