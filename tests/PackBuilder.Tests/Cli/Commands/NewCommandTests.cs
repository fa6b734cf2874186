using System.IO.Compression;
using PackBuilder.Building.Files;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>A new project is finished: it builds without a warning, with nothing but what comes with the program.</summary>
public sealed class NewCommandTests
{
    [Theory]
    [InlineData("hotel-front-desk", "zh")]
    [InlineData("customer-service", "en")]
    [InlineData("blank", "zh")]
    public void It_builds_strictly_at_once(string job, string language)
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };

        Assert.Equal(0, TestRun.Of(files, "new", "/project/mine", "--job", job, "--lang", language).ExitCode);
        var run = TestRun.Of(files, "build", "--strict", "--project", "/project/mine", "--format", "docx");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.DoesNotContain("warning", run.Error);

        var check = TestRun.Of(files, "check", "--content", "--project", "/project/mine");
        Assert.True(check.ExitCode == 0, check.Error);
        Assert.DoesNotContain("warning", check.Error);
    }

    [Fact]
    public void What_a_hotel_desk_starts_with_is_said_so_in_the_pack_of_that_job()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        TestRun.Of(files, "new", "/project/mine", "--job", "hotel-front-desk");
        string[] started = files.Text("/project/mine/sources/guides/hotel-front-desk.md").Split('\n');
        string whole = File.ReadAllText(Path.Combine(TestPaths.Repository, "sources/guides/hotel-front-desk.md"));

        Assert.Equal(8, started.Count(line => line.StartsWith("### 问题 ", StringComparison.Ordinal)));
        Assert.DoesNotContain(started, line => line.Contains("EN:", StringComparison.Ordinal));
        Assert.All(started.Where(line => line.Length > 0 && line[0] is not ('#' or '|' or 'l')), line => Assert.Contains(line, whole, StringComparison.Ordinal));
    }

    [Fact]
    public void What_its_files_name_as_their_schema_is_there()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        TestRun.Of(files, "new", "/project/mine");

        var yaml = files.Content.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        Assert.Equal(3, yaml.Length);
        Assert.All(yaml, path =>
        {
            string first = files.Text(path).Split('\n')[0];
            string schema = first[(first.IndexOf("$schema=", StringComparison.Ordinal) + 8)..];
            Assert.True(files.FileExists(Path.GetFullPath(schema, Path.GetDirectoryName(path)!)), $"{path}: {schema}");
        });
    }

    [Theory]
    [InlineData("zh", "# 这个项目的东西放在哪里")]
    [InlineData("en", "# Where this project keeps things")]
    public void Its_comments_are_in_one_language(string language, string comment)
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        TestRun.Of(files, "new", "/project/mine", "--lang", language);
        string text = files.Text("/project/mine/packbuilder.yaml");

        Assert.Contains(comment, text);
        Assert.Contains($"language: {language}\n", text);
        Assert.DoesNotContain("#zh#", text);
        Assert.DoesNotContain("#en#", text);
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        files.Put("/project/mine/notes.txt", "笔记");

        var run = TestRun.Of(files, "new", "/project/mine");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB0030]: 'mine' is not empty", run.Error);
        Assert.Single(files.Content);
    }

    [Fact]
    public void A_file_of_the_project_takes_the_place_of_the_one_of_the_program()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        TestRun.Of(files, "new", "/project/mine");

        Assert.Contains("mine/templates/worksheet.sbn", TestRun.Of(files, "eject", "worksheet.sbn", "--project", "/project/mine").Output.Replace("templates/worksheet", "mine/templates/worksheet"));
        files.Put("/project/mine/templates/worksheet.sbn", files.Text("/project/mine/templates/worksheet.sbn") + "\n我的页脚\n");
        TestRun.Of(files, "build", "--project", "/project/mine", "--format", "docx", "--edition", "worksheet");

        using var package = new ZipArchive(new MemoryStream(files.Read("/project/mine/output/hotel-front-desk-worksheet.docx")));
        using var document = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        Assert.Contains("我的页脚", document.ReadToEnd());
    }

    [Fact]
    public void Eject_does_not_write_over_a_file_and_knows_what_there_is()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        TestRun.Of(files, "new", "/project/mine");
        TestRun.Of(files, "eject", "worksheet.sbn", "--project", "/project/mine");

        Assert.Contains("PB0032", TestRun.Of(files, "eject", "worksheet.sbn", "--project", "/project/mine").Error);
        Assert.Contains("did you mean 'handbook.sbn'?", TestRun.Of(files, "eject", "handbok.sbn", "--project", "/project/mine").Error);
        Assert.Contains("partials/block.sbn\n", TestRun.Of(files, "eject", "--list").Output);
    }

    [Fact]
    public void Everything_but_packs_and_pages_about_templates_comes_with_the_program()
    {
        Assert.Contains("fonts/fonts.yaml", BuiltInTemplates.Names);
        Assert.Contains("designs/handbook-a4.yaml", BuiltInTemplates.Names);
        Assert.Contains("fonts/OFL-NotoSansSC.txt", BuiltInTemplates.Names);
        Assert.DoesNotContain(BuiltInTemplates.Names, name => name.StartsWith("packs/", StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_Markdown_becomes_a_document_outside_of_any_project()
    {
        var files = new MemoryFileSystem { HasBuiltIn = true };
        files.Put("/project/page.md", "---\ntitle: 一页\n---\n\n正文。\n");

        var run = TestRun.Of(files, "render", "page.md", "--output", "page.pdf");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(files.FileExists("/project/page.pdf"));
    }

    [Fact]
    public void Schemas_are_written_for_editors()
    {
        var files = TestRun.SmallProject();
        var run = TestRun.Of(files, "schema", "--install");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("packbuilder/pack@1", files.Text("/project/schemas/pack.json"));
    }
}
