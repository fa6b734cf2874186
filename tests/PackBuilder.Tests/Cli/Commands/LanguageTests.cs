using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>In which language the program speaks, and that no file depends on it.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData(null, null, "error[PB0005]: there is no pack 'smal'")]
    [InlineData("LANG", "zh_CN.UTF-8", "错误[PB0005]: 没有手册“smal”")]
    [InlineData("LC_ALL", "zh_TW.UTF-8", "错误[PB0005]: 没有手册“smal”")]
    [InlineData("LANG", "de_DE.UTF-8", "error[PB0005]: there is no pack 'smal'")]
    public void The_environment_says_which(string? variable, string? value, string expected)
    {
        var run = TestRun.Of(TestRun.SmallProject(), name => name == variable ? value : null, "build", "--pack", "smal");

        Assert.Contains(expected, run.Error);
    }

    [Fact]
    public void A_variable_of_higher_rank_decides()
    {
        var run = TestRun.Of(TestRun.SmallProject(), name => name switch { "LC_ALL" => "C", "LANG" => "zh_CN.UTF-8", _ => null }, "build", "--pack", "smal");

        Assert.Contains("there is no pack", run.Error);
    }

    [Fact]
    public void The_project_goes_before_the_environment_and_the_option_before_the_project()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\nlanguage: zh\n");

        Assert.Contains("没有手册“smal”", TestRun.Of(files, "build", "--pack", "smal").Error);
        Assert.Contains("there is no pack 'smal'", TestRun.Of(files, "build", "--pack", "smal", "--lang", "en").Error);
    }

    [Fact]
    public void A_language_that_it_does_not_speak_is_told()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/packbuilder.yaml", "schema: packbuilder/project@1\nlanguage: fr\n");

        Assert.Contains("error[PB0016]: 'fr' is not a language", TestRun.Of(files, "list").Error);
    }

    [Fact]
    public void Help_is_in_Chinese()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "build", "--help", "--lang", "zh");

        Assert.Contains("用法： packbuilder build [options]", run.Output);
        Assert.Contains("警告也算错误", run.Output);
        Assert.DoesNotContain("otherwise", run.Output);
    }

    [Fact]
    public void Json_and_annotations_speak_it_too()
    {
        Assert.Contains("\"message\": \"没有手册“smal”\"", TestRun.Of(TestRun.SmallProject(), "build", "--pack", "smal", "--json", "--lang", "zh").Output);
        Assert.Contains("::error title=PB0005::没有手册“smal”%0A提示: 是不是“small”？", TestRun.Of(TestRun.SmallProject(), "build", "--pack", "smal", "--diagnostics", "github", "--lang", "zh").Output);
        Assert.Contains("\"text\": \"没有手册“smal”\\n是不是“small”？\"", TestRun.Of(TestRun.SmallProject(), "build", "--pack", "smal", "--diagnostics", "sarif", "--lang", "zh").Output);
    }

    [Fact]
    public void No_file_depends_on_it()
    {
        var english = TestRun.SmallProject();
        var chinese = TestRun.SmallProject();

        TestRun.Of(english, "build", "--format", "docx");
        var run = TestRun.Of(chinese, "build", "--format", "docx", "--lang", "zh");

        Assert.Contains("已写出", run.Error);
        Assert.Equal(english.Content.Keys, chinese.Content.Keys);
        Assert.All(english.Content, file => Assert.Equal(file.Value, chinese.Content[file.Key]));
    }

    [Fact]
    public void Quiet_says_nothing_but_what_was_written()
    {
        var run = TestRun.Of(TestRun.SmallProject(), "build", "--edition", "worksheet", "--format", "docx", "--quiet");

        Assert.Equal("", run.Error);
        Assert.Contains("output/small-worksheet.docx", run.Output);
    }
}
