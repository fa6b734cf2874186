using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>Every kind of bad input: told with its place and what to do, the right exit code, and output as it was.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("--pack", "smal", "PB0005", "did you mean 'small'?")]
    [InlineData("--employer", "nobody", "PB0005", "there are: none")]
    [InlineData("--edition", "handbok", "PB0005", "did you mean 'handbook'?")]
    [InlineData("--format", "pfd", "PB0005", "did you mean 'pdf'?")]
    public void An_unknown_name_on_the_command_line(string option, string name, string code, string help) =>
        Refused(_ => { }, 2, code, help, option, name);

    [Fact]
    public void A_pack_that_is_no_yaml() =>
        Refused(files => files.Put("/project/templates/packs/small.yaml", "schema: [\n"), 2, "PB2001", "templates/packs/small.yaml:2:");

    [Fact]
    public void An_unknown_key() =>
        Refused(
            files => files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("editions:", "editon:")),
            2, "PB2010", "--> templates/packs/small.yaml:5:1");

    [Fact]
    public void An_unknown_edition_or_design() =>
        Refused(
            files => files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("worksheet", "worksheets") + "\ndesign: handbok-a4\n"),
            2, "PB8101", "did you mean 'worksheet'?");

    [Fact]
    public void A_brand_colour_too_light_to_read() =>
        Refused(
            files => files.Put("/project/sources/employers/acme.yaml", "schema: packbuilder/employer@1\nid: acme\nname: 样例公司\nbrand: {colour: \"#FFCC00\"}\n"),
            2, "PB8103", "--> sources/employers/acme.yaml:4:17");

    [Fact]
    public void A_missing_template() =>
        Refused(files => files.Remove("/project/templates/worksheet.sbn"), 2, "PB3901", "--> templates/editions/worksheet.yaml:");

    [Fact]
    public void A_template_with_an_error() =>
        Refused(files => files.Put("/project/templates/worksheet.sbn", "一\n{{ if }}\n"), 2, "PB3", "--> templates/worksheet.sbn:2:");

    [Fact]
    public void An_unknown_guide() =>
        Refused(
            files => files.Put("/project/templates/packs/small.yaml", files.Text("/project/templates/packs/small.yaml").Replace("[tiny]", "[tniy]")),
            2, "PB8005", "did you mean 'tiny'?");

    [Fact]
    public void An_empty_source() =>
        Refused(files => files.Put("/project/sources/guides/tiny.md", ""), 2, "PB1", "sources/guides/tiny.md");

    [Fact]
    public void A_binary_source() =>
        Refused(files => files.Put("/project/sources/guides/noise.txt", [0, 1, 2, 3, 0, 255, 254, 0, 7, 0]), 2, "PB1", "sources/guides/noise.txt");

    [Fact]
    public void A_template_that_is_not_utf8() =>
        Refused(files => files.Put("/project/templates/packs/small.yaml", [0x61, 0x3A, 0x0A, 0xFF, 0xFE, 0x80]), 2, "PB0102", "templates/packs/small.yaml:2");

    [Fact]
    public void A_character_that_no_font_has() =>
        Refused(
            files => files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md").Replace("一段正文。", "一段𒀀正文。")),
            3, "U+12000", "--> sources/guides/tiny.md:14:3");

    [Fact]
    public void A_folder_that_cannot_be_written()
    {
        var run = Refused(files => files.ReadOnly.Add("small-worksheet.pdf"), 3, "PB0103", "output/small-worksheet.pdf");

        Assert.DoesNotContain("packbuilder-new", run.Error);
    }

    [Fact]
    public void A_project_that_is_not_there()
    {
        var files = new MemoryFileSystem();
        var run = TestRun.Of(files, "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PB0001", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("bild")]
    [InlineData("build", "--pakc", "small")]
    [InlineData("parse")]
    public void A_command_line_that_makes_no_sense(params string[] arguments)
    {
        var run = TestRun.Of(TestRun.SmallProject(), arguments);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--help", run.Error);
    }

    [Fact]
    public void A_failing_pack_does_not_keep_others_from_being_tried()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/other.yaml", files.Text("/project/templates/packs/small.yaml").Replace("id: small", "id: other").Replace("[tiny]", "[absent]"));
        var run = TestRun.Of(files, "build", "--keep-going", "--format", "pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("failed: packbuilder build --pack other --employer none --edition worksheet", run.Error);
        Assert.True(files.FileExists("/project/output/small-worksheet.pdf"));
        Assert.False(files.FileExists("/project/output/other-worksheet.pdf"));
    }

    [Fact]
    public void Warnings_fail_only_a_strict_run()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/employers/acme.yaml", "schema: packbuilder/employer@1\nid: acme\nname: 样例公司\n");

        Assert.Equal(0, TestRun.Of(files, "check", "--edition", "worksheet").ExitCode);
        Assert.Equal(2, TestRun.Of(files, "check", "--edition", "worksheet", "--strict").ExitCode);
    }

    private static TestRun Refused(Action<MemoryFileSystem> spoil, int code, string problem, string detail, params string[] arguments)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/output/small-handbook.pdf", "as it was");
        spoil(files);
        var before = Output(files);
        var run = TestRun.Of(files, ["build", .. arguments]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(problem, run.Error);
        Assert.Contains(detail, run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(before, Output(files));
        return run;
    }

    private static string Output(MemoryFileSystem files) => string.Join('\n', files.Content
        .Where(file => file.Key.StartsWith("/project/output/", StringComparison.Ordinal))
        .Select(file => $"{file.Key} {file.Value.Length}"));
}
