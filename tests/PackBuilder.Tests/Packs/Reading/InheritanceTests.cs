using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Packs.Reading;

public class InheritanceTests
{
    private const string Base = """
        schema: packbuilder/pack@1
        id: base
        title: {zh: 底本, en: Base}
        audience: everybody
        keywords: [客服, 面试]
        include:
          guides: [one, two]
          questions: {tags_none: [phone], difficulty: [1, 2]}
        editions: [handbook, worksheet]
        """;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["base"] = Base,
        ["middle"] = "schema: packbuilder/pack@1\nid: middle\nextends: base\ntitle: 中间\ninclude: {questions: {tags_none: [night]}}\n",
        ["a"] = "schema: packbuilder/pack@1\nid: a\nextends: b\n",
        ["b"] = "schema: packbuilder/pack@1\nid: b\nextends: a\n",
        ["broken"] = "schema: [",
    };

    [Fact]
    public void What_a_pack_does_not_say_is_taken_over()
    {
        var pack = Sound("extends: base\ntitle: 夜班\n");

        Assert.Equal("夜班", pack.Title.Zh);
        Assert.Null(pack.Title.En);
        Assert.Equal("everybody", pack.Audience.Name);
        Assert.Equal(["one", "two"], pack.Guides.Select(name => name.Name));
        Assert.Equal(["handbook", "worksheet"], pack.Editions.Select(name => name.Name));
    }

    [Fact]
    public void Conditions_are_merged_one_by_one()
    {
        var pack = Sound("extends: base\ninclude: {questions: {tags_none: [day]}}\n");

        Assert.Equal(["day"], pack.Questions.TagsNone.Select(name => name.Name));
        Assert.Equal([1, 2], pack.Questions.Difficulty.AsEnumerable());
        Assert.Equal(["one", "two"], pack.Guides.Select(name => name.Name));
    }

    [Fact]
    public void A_list_can_be_changed_instead_of_replaced()
    {
        var pack = Sound("extends: base\nkeywords: {append: [夜班]}\neditions: {remove: [worksheet], append: [checklist, handbook]}\n");

        Assert.Equal(["客服", "面试", "夜班"], pack.Keywords.AsEnumerable());
        Assert.Equal(["handbook", "checklist"], pack.Editions.Select(name => name.Name));
    }

    [Fact]
    public void Every_setting_knows_the_file_that_set_it()
    {
        var settings = Sound("extends: middle\nkeywords: {append: [夜班]}\n").Settings.Select(setting => $"{setting.Path} = {setting.Value} at {setting.At}");

        Assert.Contains("title = 中间 at packs/middle.yaml:4:8", settings);
        Assert.Contains("audience = everybody at packs/base.yaml:4:11", settings);
        Assert.Contains("include.questions.tags_none = night at packs/middle.yaml:5:35", settings);
        Assert.Contains("keywords[] = 面试 at packs/base.yaml:5:16", settings);
        Assert.Contains("keywords[] = 夜班 at packs/small.yaml:4:21", settings);
    }

    [Fact]
    public void An_error_of_the_extended_file_is_told_there()
    {
        var problem = Assert.Single(Read("extends: base\n", Base.Replace("editions: [", "language: chinese\neditions: [")).Diagnostics);

        Assert.Equal(("PB8004", "packs/base.yaml", 9), (problem.Code, problem.Location!.File, problem.Location.Line));
    }

    [Fact]
    public void A_circle_is_refused_with_its_way()
    {
        var problem = Assert.Single(Read("extends: a\n").Diagnostics);

        Assert.Equal(("PB8011", "the pack 'a' is extended in a circle: small -> a -> b -> a"), (problem.Code, problem.Message.English));
        Assert.Equal("packs/b.yaml:3:10", problem.Location!.ToString());
    }

    [Theory]
    [InlineData("extends: bass\n")]
    [InlineData("extends: broken\n")]
    public void Nothing_is_missing_that_the_extended_pack_may_have(string yaml) => Assert.DoesNotContain(Read(yaml).Diagnostics, d => d.Code == "PB2011");

    [Fact]
    public void A_pack_cannot_extend_itself() => Assert.Contains(Read("extends: small\n").Diagnostics, problem => problem.Code == "PB8011");

    [Theory]
    [InlineData("extends: bass\n", "PB8005", "did you mean 'base'?")]
    [InlineData("extends: broken\n", "PB8012", null)]
    [InlineData("extends: base\neditions: {remove: [workshet]}\n", "PB8013", "did you mean 'worksheet'?")]
    [InlineData("extends: [base]\n", "PB2012", null)]
    [InlineData("extends: base\nkeywords: {apend: [x]}\n", "PB2012", null)]
    public void What_cannot_be_extended_is_refused(string yaml, string code, string? help)
    {
        var problem = Read(yaml).Diagnostics.First(d => d.Code == code);

        Assert.True(help is null || problem.Help.Contains(help));
    }

    [Fact]
    public void An_abstract_pack_needs_neither_title_nor_editions()
    {
        var read = Read("abstract: true\nkeywords: [客服]\n");

        Assert.Empty(read.Diagnostics);
        Assert.True(read.Value!.IsAbstract);
        Assert.False(Sound("extends: base\n").IsAbstract);
    }

    [Fact]
    public void An_edition_extends_another_one()
    {
        const string Handbook = "schema: packbuilder/edition@1\nid: handbook\ntitle: 手册\ntemplate: handbook.sbn\nshow: [reading, questions, sample]\n";
        var bases = new BaseFiles(["handbook"], _ => Checked<SourceText>.Ok(new SourceText("editions/handbook.yaml", Handbook)));
        var edition = EditionReader.Read(new SourceText("editions/short.yaml",
            "schema: packbuilder/edition@1\nid: short\nextends: handbook\nshow: {remove: [sample]}\n"), bases, new FormatNames(["pdf"], ["pdf"], []));

        Assert.Empty(edition.Diagnostics);
        Assert.Equal("handbook.sbn", edition.Value!.Template.Name);
        Assert.Equal([EditionPart.Reading, EditionPart.Questions], edition.Value.Shows.Order());
    }

    private static PackDefinition Sound(string yaml)
    {
        var read = Read(yaml);
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static Checked<PackDefinition> Read(string yaml, string @base = Base) => PackReader.Read(
        new SourceText("packs/small.yaml", "schema: packbuilder/pack@1\nid: small\n" + yaml),
        new BaseFiles([.. Files.Keys, "small"], id => Checked<SourceText>.Ok(new SourceText($"packs/{id}.yaml", id == "base" ? @base : Files[id]))));
}
