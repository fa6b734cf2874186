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
    public void No_model_is_an_empty_one() => Assert.Equal("[]", Render("[{{ this.name }}]", "render", "t/main.sbn").Output);

    [Theory]
    [InlineData("{{ nmae }}", "did you mean 'name'?", "--model", "model.yaml")]
    [InlineData("{{ titel }}", "there is no variable 'titel' here")]
    [InlineData("{{ 1 // 0 }}", "--> t/main.sbn:1:6")]
    [InlineData("{{ include \"a.sbn\" }}", "--> t/main.sbn:1:4")]
    [InlineData("", "'absent.yaml' cannot be read: there is no such file", "--model", "absent.yaml")]
    [InlineData("", "the folder of partials, 'absent', does not exist", "--partials", "absent")]
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

    [Theory]
    [InlineData("pdf", "%PDF-1.7")]
    [InlineData("docx", "PK")]
    [InlineData("md", "---\ntitle: 小云")]
    public void With_a_project_it_is_written_as_a_document(string format, string start)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/t/main.sbn", "---\ntitle: {{ name }}\n---\n\n# {{ name }}\n");
        files.Put("/project/model.yaml", "name: 小云\n");
        var run = TestRun.Of(files, "render", "t/main.sbn", "--model", "model.yaml", "--output", "o/main." + format, "--design", "handbook-a5");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith(start, System.Text.Encoding.UTF8.GetString(files.Read("/project/o/main." + format)));
    }

    [Theory]
    [InlineData("no format that can be written has the extension of 'main.odt'", "--output", "main.odt")]
    [InlineData("there is no design 'handbook'", "--output", "main.pdf", "--design", "handbook")]
    public void What_keeps_a_document_from_being_written_is_told(string problem, params string[] options)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/t/main.sbn", "---\ntitle: 小云\n---\n\n# 小云\n");
        var run = TestRun.Of(files, ["render", "t/main.sbn", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error);
        Assert.False(files.FileExists("/project/main.pdf"));
    }

    [Theory]
    [InlineData("# 小云", 0)]
    [InlineData("# 小云 💡", 3)]
    public void A_font_matters_when_a_character_is_looked_for_in_it(string text, int exitCode)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/fonts/NotoEmoji-Regular.ttf", "no font");
        files.Put("/project/t/main.sbn", "---\ntitle: 小云\n---\n\n" + text + "\n");
        var run = TestRun.Of(files, "render", "t/main.sbn", "--output", "main.pdf");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode != 0, run.Error.Contains("the font 'NotoEmoji-Regular.ttf' cannot be used", StringComparison.Ordinal));
    }

    [Fact]
    public void Packs_and_employers_are_not_read_for_a_document_that_is_of_none()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/broken.yaml", "- 1");
        files.Put("/project/t/main.sbn", "---\ntitle: 小云\n---\n\n# 小云\n");
        var run = TestRun.Of(files, "render", "t/main.sbn", "--output", "main.pdf");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
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
