using System.IO.Compression;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx.References;

namespace PackBuilder.Tests.Cli.Commands;

public class ReferenceDocxTests
{
    private const string Written = "/project/output/small-worksheet.docx";

    [Fact]
    public void A_pack_can_name_a_house_style()
    {
        var files = Project("reference_docx: house/style.docx");
        files.Put("/project/templates/house/style.docx", HouseFile.Make());
        Assert.Equal(0, Build(files).ExitCode);
        Assert.Contains("word/house/header1.xml", Parts(files));
    }

    [Fact]
    public void One_run_can_use_another()
    {
        var files = Project("reference_docx: house/absent.docx");
        files.Put("/elsewhere/style.docx", HouseFile.Make());
        Assert.Equal(0, Build(files, "--reference-docx", "/elsewhere/style.docx").ExitCode);
        Assert.Contains("word/house/header1.xml", Parts(files));
    }

    [Theory]
    [InlineData("house/absent.docx")]
    [InlineData("../outside.docx")]
    [InlineData("/project/outside.docx")]
    public void One_that_is_not_in_the_folder_of_templates_is_refused(string name)
    {
        var files = Project("reference_docx: " + name);
        files.Put("/project/outside.docx", HouseFile.Make());
        var run = Build(files);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[PB8104]", run.Error);
        Assert.Contains("small.yaml:6:", run.Error);
        Assert.False(files.FileExists(Written));
    }

    [Fact]
    public void A_broken_one_is_told_where_it_is_named()
    {
        var files = Project("reference_docx: house/style.docx");
        files.Put("/project/templates/house/style.docx", "no zip"u8.ToArray());
        var run = Build(files);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error[PB7011]", run.Error);
        Assert.Contains("small.yaml:6:", run.Error);
    }

    [Fact]
    public void A_missing_one_on_the_command_line_is_told()
    {
        var run = Build(Project(""), "--reference-docx", "absent.docx");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error[PB0101]: 'absent.docx' cannot be read", run.Error);
    }

    private static MemoryFileSystem Project(string line)
    {
        var files = TestRun.SmallProject();
        files.Put("/project/templates/packs/small.yaml", $$"""
            schema: packbuilder/pack@1
            id: small
            title: {zh: 小手册, en: Small handbook}
            include: {guides: [tiny]}
            editions: [worksheet]
            {{line}}
            """);
        return files;
    }

    private static TestRun Build(MemoryFileSystem files, params string[] more) => TestRun.Of(files, ["build", "--format", "docx", .. more]);

    private static List<string> Parts(MemoryFileSystem files)
    {
        using var zip = new ZipArchive(new MemoryStream(files.Read(Written)));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
