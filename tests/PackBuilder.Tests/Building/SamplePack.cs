using PackBuilder.Building.Formats;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Origins;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Documents.Reading;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>A guide with one of everything, taken through the stages one by one with the program's own templates, designs and fonts.</summary>
internal static class SamplePack
{
    private static readonly Lazy<(BuildContext BuildContext, GuideResult Guide)> Opened = new(Open);

    public static string GuideYaml => System.Text.Encoding.UTF8.GetString(Opened.Value.Guide.Finished!.Yaml.Content.Span);

    public static IEnumerable<string> Editions => ["handbook", "worksheet", "answer-key"];

    public static string Markdown(string edition, SourceMap? map = null)
    {
        var (stages, variant, library) = Prepare(edition);
        var tree = Value(stages.BuildTree(variant, Value(stages.Select(variant, library))));
        return Value(stages.RenderTemplate(variant, tree, map)).Content;
    }

    public static WritableDocument Typeset(string edition)
    {
        var (stages, variant, library) = Prepare(edition);
        var tree = Value(stages.BuildTree(variant, Value(stages.Select(variant, library))));
        return Value(stages.Typeset(variant.Print, Value(stages.FindPictures(Value(MarkdownReader.Read(Value(stages.RenderTemplate(variant, tree))))))));
    }

    public static byte[] File(string edition, string format)
    {
        var (stages, variant, _) = Prepare(edition);
        var files = Value(stages.WriteFormats(variant.Print, Typeset(edition))).Files;
        return files.Single(file => file.Name.EndsWith("." + format, StringComparison.Ordinal)).Content.ToArray();
    }

    private static (DocumentStages Stages, Variant Variant, PackBuilder.Packs.Selection.GuideLibrary Library) Prepare(string edition)
    {
        var (context, guide) = Opened.Value;
        var plan = VariantPlanner.Plan(new BuildRequest { Editions = [edition] }, context.Catalogue, context.Designs);
        Assert.Empty(plan.Diagnostics);
        return (new DocumentStages(context), plan.Variants.Single(), Value(ProjectGuides.Of(context.Files, context.Project, [guide]).Library));
    }

    private static (BuildContext BuildContext, GuideResult Guide) Open()
    {
        var files = TestRun.SmallProject();
        files.Remove("/project/sources/guides/tiny.md");
        files.Put("/project/sources/guides/sample.md", System.IO.File.ReadAllBytes(Path.Combine(TestPaths.Data, "captures", "sample-guide.md")));
        files.Put("/project/templates/packs/small.yaml", """
            schema: packbuilder/pack@1
            id: small
            title: {zh: 样书, en: Sample}
            language: bilingual
            include: {guides: [sample]}
            editions: [handbook, worksheet, answer-key]
            """);
        var project = Value(ProjectReader.Read(files, Path.GetFullPath("/project"), null, null));
        var context = Value(BuildContext.Open(files, project, _ => null));
        return (context, new GuideStages(project.Gate(files)).Read(Path.GetFullPath("/project/sources/guides/sample.md")));
    }

    private static T Value<T>(Checked<T> result)
        where T : class
    {
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        return result.Value!;
    }
}
