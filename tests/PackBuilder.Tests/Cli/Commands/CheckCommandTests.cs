using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>What an author of templates is told.</summary>
public class CheckCommandTests
{
    [Fact]
    public void Every_template_is_parsed_and_all_errors_are_told_at_once()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/unused.sbn", "一\n{{ if true }}\n");
        files.Put("/project/templates/partials/deep/unused.sbn", "{{ \"a\" | string.uppcase }}");
        files.Put("/project/templates/latin.sbn", [0x61, 0x0A, 0xE9, 0x0A]);
        files.Put("/project/templates/worksheet.sbn", "{{ 1 + }}");
        var run = TestRun.Of(files, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--> templates/unused.sbn:2:4", run.Error);
        Assert.Contains("--> templates/partials/deep/unused.sbn:1:10", run.Error);
        Assert.Contains("did you mean 'string.upcase'?", run.Error);
        Assert.Contains("--> templates/latin.sbn:2:1", run.Error);
        Assert.Equal(2, run.Error.Split("--> templates/worksheet.sbn:1:8").Length);
    }

    [Fact]
    public void A_build_minds_only_the_templates_it_uses()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/unused.sbn", "{{ if true }}");

        Assert.Equal(0, TestRun.Of(files, "build", "--edition", "worksheet", "--format", "docx").ExitCode);
    }

    [Theory]
    [InlineData("{{ pack.titel.main }}", "PB3105", "1:9", "did you mean 'title'?")]
    [InlineData("{{ pakc.title.main }}", "PB3100", "1:4", "did you mean 'pack'?")]
    [InlineData("{{ edition.shows.smaple }}", "PB3105", "1:18", "did you mean 'sample'?")]
    [InlineData("{{ for g in guides; for s in g.sections; for b in s.blocks; if b.type == \"question\"; b.promt; end; end; end; end }}", "PB3105", "1:88", "did you mean 'prompt'?")]
    [InlineData("{{ guides[0].sections[0].blocks[0].prompt.man }}", "PB3105", "1:43", "did you mean 'main'?")]
    [InlineData("{{ pack.subtitle.main }}", "PB3103", "1:18", "'pack.subtitle' is null here, so it has no 'main'")]
    public void A_slip_in_a_name_is_told_with_its_place_and_its_neighbour(string template, string code, string place, string help)
    {
        foreach (string command in new[] { "build", "check" })
        {
            var files = TestRun.SmallProject();
            files.Put("/project/templates/worksheet.sbn", template);
            var run = TestRun.Of(files, command, "--edition", "worksheet");

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(code, run.Error);
            Assert.Contains($"--> templates/worksheet.sbn:{place}\n", run.Error);
            Assert.Contains(help, run.Error);
        }
    }

    [Theory]
    [InlineData("{{ if pack.subtitle }}{{ pack.subtitle.main }}{{ end }}")]
    [InlineData("{{ if this.employer }}{{ employer.name.main }}{{ end }}")]
    [InlineData("{{ this.nothing ?? \"\" }}{{ pack[\"nothing\"] }}")]
    [InlineData("{{ o = {a: 1}; o.b }}")]
    public void What_may_be_absent_can_be_asked_for(string expression)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/worksheet.sbn", $"---\ntitle: 甲\n---\n\n# 一\n\n字{expression}\n");

        var run = TestRun.Of(files, "check", "--edition", "worksheet");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
    }

    [Fact]
    public void An_error_in_a_partial_shows_the_places_that_include_it()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/worksheet.sbn", "一\n{{ include \"partials/outer.sbn\" }}\n");
        files.Put("/project/templates/partials/outer.sbn", "{{ include \"partials/inner.sbn\" pack }}");
        files.Put("/project/templates/partials/inner.sbn", "{{ $1.titel }}");
        var run = TestRun.Of(files, "check", "--edition", "worksheet");

        Snapshot.Verify(run.Error[run.Error.IndexOf("error[", StringComparison.Ordinal)..]);
        Assert.Contains(
            "note: included at templates/partials/outer.sbn:1:4%0Anote: included at templates/worksheet.sbn:2:4",
            TestRun.Of(files, "check", "--edition", "worksheet", "--diagnostics", "github").Output);
    }

    [Fact]
    public void A_kind_that_nobody_knows_is_warned_of_by_a_build_and_refused_by_a_check()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/odd.md", "---\nid: odd\n---\n\n# 别的\n\n## 题目\n\n### 问题 1　为什么来？ {#q-odd kind=motivaton}\n\n**参考回答：** 离家近。\n");

        Assert.Contains("warning[PB2102]: the question 'q-odd' has the kind 'motivaton', which is unknown", TestRun.Of(files, "build").Error);
        Assert.Single(TestRun.Of(files, "check").Error.Split('\n').Where(line => line.Contains("[PB2102]", StringComparison.Ordinal)).Select(line => line[..5]), "error");
    }
}
