using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>An employer's name and facts stand wherever a guide has a slot for them, in every edition that comes with the program.</summary>
public class SlotTests
{
    [Fact]
    public void Slots_are_filled_in_every_edition()
    {
        var files = TestRun.SmallProject();
        string[] editions = [.. files.Files("/project/templates/editions").Select(name => Path.GetFileNameWithoutExtension(name))];
        files.Put("/project/templates/packs/small.yaml", $"""
            schema: packbuilder/pack@1
            id: small
            title: 小手册
            language: bilingual
            include: {"{"}guides: [tiny]{"}"}
            editions: [{string.Join(", ", editions)}]
            """);
        files.Put("/project/sources/employers/moon.yaml", """
            schema: packbuilder/employer@1
            id: moon
            name: {zh: 月亮客服, en: Moon Service}
            role: {zh: 夜班专员, en: night agent}
            slots: {入职日期: 十月一日}
            """);
        string guide = files.Text("/project/sources/guides/tiny.md");
        foreach (string words in new[] { "请介绍一下你自己。", "一段正文。", "一句话说明你是谁。", "您好，我叫小云。", "能否简短。" })
            guide = guide.Replace(words, words + "【公司名称】［公司名］[Company Name]的[岗位名称]，[入职日期]到岗。");
        files.Put("/project/sources/guides/tiny.md", guide + """

            > **提示：** 记住[公司名称]的名字。

            - [ ] 查[公司名称]的地址。

            **问：** [公司名称]在哪里？

            **答：** 在[Company]附近。
            """);
        var project = ProjectReader.Read(files, Path.GetFullPath("/project"), null, null).Value!;
        var context = BuildContext.Open(files, project, _ => null).Value!;
        var library = ProjectGuides.Of(files, project, [new GuideStages(project.Gate(files)).Read(Path.GetFullPath("/project/sources/guides/tiny.md"))]).Library.Value!;
        var stages = new DocumentStages(context);
        int filled = 0;
        foreach (var variant in VariantPlanner.Plan(new BuildRequest { Employers = ["moon"] }, context.Catalogue, context.Designs).Variants)
        {
            var pack = stages.Select(variant, library);
            Assert.DoesNotContain(pack.Diagnostics, diagnostic => diagnostic.Code == "PB8020");
            if (pack.Then(chosen => stages.BuildTree(variant, chosen)).Then(tree => stages.RenderTemplate(variant, tree)).Value is not { } markdown)
                continue;

            filled++;
            Assert.Contains("月亮客服", markdown.Content);
            Assert.DoesNotContain("公司名", markdown.Content);
            Assert.DoesNotContain("[Company", markdown.Content);
            Assert.DoesNotContain("入职日期", markdown.Content);
        }

        Assert.True(filled >= 6, $"only {filled} editions show anything of the guide");
    }
}
