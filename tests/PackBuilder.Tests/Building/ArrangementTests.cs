using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>A pack, or one of its editions, says which languages are printed and how they stand to each other.</summary>
public class ArrangementTests
{
    private const string Chinese = "先把话听完，再看看是哪一天的订单。";
    private const string English = "Hear them out, then look up which day the order is from.";

    [Theory]
    [InlineData("language: bilingual", "", true, true, false)]
    [InlineData("language: bilingual\narrangement: interleaved", "", true, true, true)]
    [InlineData("language: bilingual", "arrangement: interleaved", true, true, true)]
    [InlineData("language: bilingual\narrangement: interleaved", "arrangement: side-by-side", true, true, false)]
    [InlineData("language: zh", "", true, false, false)]
    [InlineData("language: bilingual", "language: zh", true, false, false)]
    [InlineData("language: bilingual", "language: en", false, true, false)]
    public void The_languages_of_a_text_are_printed_as_pack_and_edition_say(string pack, string edition, bool zh, bool en, bool stacked)
    {
        string markdown = Markdown(pack, edition);

        Assert.Equal((zh, en, stacked), (markdown.Contains(Chinese), markdown.Contains(English), markdown.Contains(":::: bilingual {layout=\"stacked\"}")));
        Assert.Equal(zh && en && !stacked, markdown.Contains(":::: bilingual\n"));
    }

    [Theory]
    [InlineData("language: bilingual\narrangement: facing", "", true)]
    [InlineData("language: bilingual", "arrangement: facing", true)]
    [InlineData("arrangement: facing", "language: bilingual", true)]
    [InlineData("language: zh", "arrangement: facing", false)]
    public void Facing_pages_show_text_and_headings_in_each_language(string pack, string edition, bool faces)
    {
        string markdown = Markdown(pack, edition);

        Assert.Equal(faces, markdown.Contains($"::: zh\n{Chinese}\n") && markdown.Contains($"::: en\n{English}\n") && markdown.Contains("{layout=\"facing\"}"));
        Assert.Contains(Chinese, markdown);
    }

    [Theory]
    [InlineData("arrangement: facng", "did you mean 'facing'?")]
    [InlineData("arrangement: side-by-sid", "did you mean 'side-by-side'?")]
    [InlineData("language: bilingal", "did you mean 'bilingual'?")]
    public void A_word_that_is_none_is_refused_in_an_edition_too(string line, string help)
    {
        var files = Pack("language: bilingual", line);
        var run = TestRun.Of(files, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--> templates/editions/handbook.yaml:", run.Error);
        Assert.Contains(help, run.Error);
    }

    private static string Markdown(string pack, string edition)
    {
        var files = Pack(pack, edition);
        var context = ProjectReader.Read(files, Path.GetFullPath("/project"), null, null).Then(project => BuildContext.Open(files, project, _ => null)).Value!;
        var guides = ProjectGuides.Read(files, context.Project).Guides;
        var variant = VariantPlanner.Plan(new BuildRequest(), context.Catalogue, context.Designs).Variants.Single();
        var stages = new DocumentStages(context);
        return stages.Select(variant, ProjectGuides.Of(files, context.Project, guides).Library.Value!)
            .Then(chosen => stages.BuildTree(variant, chosen))
            .Then(tree => stages.RenderTemplate(variant, tree)).Value!.Content;
    }

    private static MemoryFileSystem Pack(string pack, string edition)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md")
            .Replace("languages: [zh]", "languages: [zh, en]").Replace("一段正文。", $"{Chinese}\nEN: {English}"));
        files.Put("/project/templates/packs/small.yaml", $$"""
            schema: packbuilder/pack@1
            id: small
            title: {zh: 小手册, en: Small handbook}
            include: {guides: [tiny]}
            editions: [handbook]

            """ + pack + "\n");
        files.Put("/project/templates/editions/handbook.yaml", files.Text("/project/templates/editions/handbook.yaml") + edition + "\n");
        return files;
    }
}
