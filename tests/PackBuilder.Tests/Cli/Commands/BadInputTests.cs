using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>Every kind of bad input: told with its place and what to do, the right exit code, and output as it was.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("--pack", "smal", "PB0005", "did you mean 'small'?")]
    [InlineData("--employer", "nobody", "PB0005", "available: none")]
    [InlineData("--edition", "handbok", "PB0005", "did you mean 'handbook'?")]
    [InlineData("--format", "pfd", "PB0005", "did you mean 'pdf'?")]
    [InlineData("--design", "larg-print", "PB0005", "did you mean 'large-print'?")]
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
    public void Mistakes_of_every_kind_in_every_file_are_told_in_one_run()
    {
        var run = Refused(
            files =>
            {
                files.Put("/project/sources/tags.yaml", "schema: packbuilder/tags@1\ntags:\n  opening: 开场\n  night-before: 前一晚\n  thank-you: 感谢\n  glossary: 词汇\n");
                files.Put("/project/templates/packs/other.yaml", """
                    schema: packbuilder/pack@1
                    id: other
                    titel: 别的
                    title: 别的
                    audience: learners
                    design: handbok-a4
                    include: {guides: [tniy]}
                    emphasis: {questions: [q-introduc], tags: [opning]}
                    editions: [pocket, handbok]
                    """);
                files.Put("/project/templates/editions/pocket.yaml", """
                    schema: packbuilder/edition@1
                    id: pocket
                    title: 口袋本
                    template: handbook.sbn
                    shows: [questions]
                    show: [questons]
                    sections: {tags_any: [openning]}
                    """);
                files.Put("/project/sources/employers/acme.yaml", """
                    schema: packbuilder/employer@1
                    id: acme
                    name: 样例公司
                    chanels: [电话]
                    packs: [smal, other]
                    facts:
                      - {id: rota, text: 两班, stale_after: soon}
                      - {id: rota, text: 三班}
                    overrides: {q-introdce: {minutes: 2}}
                    """);
                files.Put("/project/templates/worksheet.sbn", "一\n{{ if }}\n");
            },
            2, "PB2010", "there is no edition 'handbok'");

        foreach (string told in new[]
        {
            "error[PB2010]: a pack has no key 'titel'\n  --> templates/packs/other.yaml:3:1",
            "error[PB8005]: there is no audience 'learners'\n  --> templates/packs/other.yaml:5:11",
            "error[PB8102]: there is no design 'handbok-a4'\n  --> templates/packs/other.yaml:6:9",
            "error[PB8005]: there is no guide 'tniy'\n  --> templates/packs/other.yaml:7:20",
            "error[PB8005]: there is no question 'q-introduc'\n  --> templates/packs/other.yaml:8:24",
            "error[PB8005]: there is no tag 'opning'\n  --> templates/packs/other.yaml:8:44",
            "error[PB8101]: there is no edition 'handbok'\n  --> templates/packs/other.yaml:9:20",
            "error[PB2010]: an edition has no key 'shows'\n  --> templates/editions/pocket.yaml:5:1",
            "error[PB8004]: 'questons' is not a part that an edition can show\n  --> templates/editions/pocket.yaml:6:8",
            "error[PB8005]: there is no tag 'openning'\n  --> templates/editions/pocket.yaml:7:23",
            "error[PB2010]: an employer has no key 'chanels'\n  --> sources/employers/acme.yaml:4:1",
            "error[PB8005]: there is no pack 'smal'\n  --> sources/employers/acme.yaml:5:9",
            "error[PB8010]: 'soon' is not a date\n  --> sources/employers/acme.yaml:7:39",
            "error[PB8014]: 'rota' appears twice in 'facts'\n  --> sources/employers/acme.yaml:8:10",
            "error[PB8005]: there is no question 'q-introdce'\n  --> sources/employers/acme.yaml:9:13",
            "  --> templates/worksheet.sbn:2:",
        })
            Assert.Contains(told, run.Error);
    }

    [Theory]
    [InlineData("templates/packs/empty.yaml", "a pack")]
    [InlineData("sources/employers/empty.yaml", "an employer")]
    [InlineData("templates/editions/worksheet.yaml", "an edition")]
    [InlineData("sources/tags.yaml", "the list of tags")]
    [InlineData("sources/guides/empty.yaml", "a guide")]
    public void An_empty_file(string file, string what) =>
        Refused(files => files.Put("/project/" + file, "# to be written\n"), 2, $"{what} must be a map (key: value), this is empty", $"--> {file}:1:1", "--strict");

    [Fact]
    public void An_employer_for_a_pack_that_is_nowhere() =>
        Refused(
            files => files.Put("/project/sources/employers/acme.yaml", "schema: packbuilder/employer@1\nid: acme\nname: 样例公司\npacks: [smal]\n"),
            2, "there is no pack 'smal'\n  --> sources/employers/acme.yaml:4:9", "did you mean 'small'?");

    [Fact]
    public void Two_documents_that_would_have_one_name() =>
        Refused(
            files =>
            {
                files.Put("/project/sources/employers/acme.yaml", "schema: packbuilder/employer@1\nid: acme\nname: 样例公司\nindustry: 零售\n");
                files.Put("/project/templates/packs/small-acme.yaml", files.Text("/project/templates/packs/small.yaml").Replace("id: small", "id: small-acme"));
            },
            2, "error[PB8107]: two documents would be written to 'small-acme-handbook': the handbook of 'small-acme' and the handbook of 'small' for 'acme'",
            "--> templates/packs/small.yaml:2:5");

    [Theory]
    [InlineData("logos/acm.svg", "PB8106", "  --> sources/employers/acme.yaml:5:16\n")]
    [InlineData("logos/acme.svg", "PB4077", "  note: it is named here\n  --> sources/employers/acme.yaml:5:16\n")]
    public void A_logo_that_is_not_there_or_no_picture(string file, string code, string place)
    {
        var run = Refused(
            files =>
            {
                files.Put("/project/sources/employers/acme.yaml", $"schema: packbuilder/employer@1\nid: acme\nname: 样例公司\nbrand:\n  logo: {{file: {file}, alt: 标志}}\n");
                files.Put("/project/sources/employers/logos/acme.svg", "hello");
            },
            2, code, place);

        Assert.Single(System.Text.RegularExpressions.Regex.Matches(run.Error, @"error\["));
    }

    [Fact]
    public void A_design_with_a_family_of_fonts_that_is_not_there()
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/designs/odd.yaml", "title: 怪\nfaces: {body: sogn}\n");
        var run = TestRun.Of(files, "build", "--design", "odd");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB4091]: there is no font family 'sogn'\n  --> templates/designs/odd.yaml:2:15\n", run.Error);
        Assert.Contains("did you mean 'song'?", run.Error);
    }

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
        Refused(files => files.Put("/project/sources/guides/noise.txt", [0, 1, 2, 3, 0, 255, 254, 0, 7, 0]), 2, "PB1", "sources/guides/noise.txt", "--strict");

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
        var run = Refused(files => files.ReadOnly.Add("small-worksheet.pdf"), 3, "PB0103", "'output' cannot be written: access is denied");

        Assert.DoesNotContain("unfinished", run.Error);
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
