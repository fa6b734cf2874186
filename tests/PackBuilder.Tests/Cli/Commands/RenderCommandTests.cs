using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

public class RenderCommandTests
{
    [Fact]
    public void A_template_is_rendered_with_a_model_and_the_partials_beside_it()
    {
        var run = Render("{{ include \"parts/hello.sbn\" name }}!", "render", "t/main.sbn", "--model", "model.yaml");

        Assert.Equal((0, "您好，小云!", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Partials_may_lie_in_another_folder()
    {
        var run = Render("{{ include \"hello.sbn\" name }}", "render", "t/main.sbn", "--model", "model.yaml", "--partials", "t/parts");

        Assert.Equal((0, "您好，小云"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void No_model_is_an_empty_one() => Assert.Equal("[]", Render("[{{ name }}]", "render", "t/main.sbn").Output);

    [Theory]
    [InlineData("{{ nmae }}", "did you mean 'name'?", "--model", "model.yaml", "--strict")]
    [InlineData("{{ 1 // 0 }}", "--> t/main.sbn:1:6")]
    [InlineData("{{ include \"a.sbn\" }}", "--> t/main.sbn:1:4")]
    [InlineData("", "'absent.yaml' cannot be read: there is no such file", "--model", "absent.yaml")]
    [InlineData("", "the folder of partials, 'absent', is not there", "--partials", "absent")]
    [InlineData("", "--> list.yaml:1:1", "--model", "list.yaml")]
    [InlineData("", "must not have the key 'date'", "--model", "reserved.yaml")]
    public void What_is_wrong_is_told_and_nothing_printed(string template, string problem, params string[] options)
    {
        var run = Render(template, ["render", "t/main.sbn", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error);
    }

    [Fact]
    public void A_template_that_is_not_there_is_named() =>
        Assert.Contains("'t/absent.sbn' cannot be read: there is no such file", Render("", "render", "t/absent.sbn").Error);

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("parts/../../secret.txt")]
    [InlineData("/project/secret.txt")]
    [InlineData("parts/./../../secret.txt")]
    public void Nothing_outside_the_folder_of_partials_is_read(string name)
    {
        var run = Render($"{{{{ include \"{name}\" }}}}", "render", "t/main.sbn");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("geheim", run.Error);
    }

    private static TestRun Render(string template, params string[] arguments)
    {
        var files = new MemoryFileSystem();
        files.Put("/project/t/main.sbn", template);
        files.Put("/project/t/parts/hello.sbn", "您好，{{ $1 }}");
        files.Put("/project/model.yaml", "name: 小云\n");
        files.Put("/project/list.yaml", "- 1\n");
        files.Put("/project/reserved.yaml", "date: 1\n");
        files.Put("/project/secret.txt", "geheim");
        return TestRun.Of(files, arguments);
    }
}
