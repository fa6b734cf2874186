using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class ExplainCommandTests
{
    [Fact]
    public void What_is_left_out_is_named_with_its_rule()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("[tiny]}", "[tiny], questions: {exclude: [q-introduce]}}"));
        var run = TestRun.Of(files, "explain", "small");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("out  tiny/q-introduce: question, by questions: exclude", run.Output);
    }

    [Fact]
    public void The_model_is_what_the_edition_shows()
    {
        var worksheet = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--edition", "worksheet", "--model");
        var handbook = TestRun.Of(TestRun.SmallProject(), "explain", "small", "--edition", "handbook", "--model");

        Assert.DoesNotContain("小云", worksheet.Output);
        Assert.Contains("小云", handbook.Output);
    }

    [Fact]
    public void A_template_is_rendered_with_a_model_from_a_file()
    {
        var files = new MemoryFileSystem();
        files.Put("/project/a.sbn", "{{ include \"b.sbn\" }}, {{ name }}!");
        files.Put("/project/b.sbn", "Hello");
        files.Put("/project/m.yaml", "name: 小云\n");

        Assert.Equal("Hello, 小云!", TestRun.Of(files, "render", "a.sbn", "--model", "m.yaml").Output);
        Assert.Contains("PB0009", TestRun.Of(files, "render", "a.sbn", "--model", "b.sbn").Error);
    }
}
