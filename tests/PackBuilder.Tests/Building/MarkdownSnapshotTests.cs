using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>The Markdown that the shipped templates write of a small guide with a block of every kind.</summary>
public class MarkdownSnapshotTests
{
    [Theory]
    [InlineData("handbook", "zh")]
    [InlineData("handbook", "bilingual")]
    [InlineData("handbook", "en")]
    [InlineData("worksheet", "zh")]
    [InlineData("answer-key", "zh")]
    [InlineData("trainer", "zh")]
    [InlineData("score-sheet", "zh")]
    [InlineData("checklist", "zh")]
    public void A_template_writes_this(string edition, string language)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", File.ReadAllText(Path.Combine(TestPaths.Data, "packs", "every-block.md")));
        files.Put("/project/sources/employers/acme.yaml", File.ReadAllText(Path.Combine(TestPaths.Data, "packs", "acme.yaml")));
        files.Put("/project/templates/packs/small.yaml", $$"""
            schema: packbuilder/pack@1
            id: small
            title: {zh: 小手册, en: Small handbook}
            language: {{language}}
            include: {guides: [tiny]}
            editions: [{{edition}}]
            """);
        var context = ProjectReader.Read(files, Path.GetFullPath("/project"), null, null).Then(project => BuildContext.Open(files, project, _ => null)).Value!;
        var guide = new GuideStages(context.Project.Gate(files)).Read("/project/sources/guides/tiny.md");
        var variant = VariantPlanner.Plan(new BuildRequest { Employers = ["acme"] }, context.Catalogue, context.Designs).Variants.Single();
        var stages = new DocumentStages(context);
        var markdown = stages.Select(variant, ProjectGuides.Of(files, context.Project, [guide]).Library.Value!)
            .Then(pack => stages.BuildTree(variant, pack))
            .Then(tree => stages.RenderTemplate(variant, tree));

        Assert.Empty(markdown.Diagnostics.Select(d => d.Message));
        Snapshot.Verify(markdown.Value!.Content, $"{edition}.{language}", "md");
    }
}
