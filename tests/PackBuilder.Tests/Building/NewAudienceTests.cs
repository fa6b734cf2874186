using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Docx;
using PackBuilder.Tests.Pdf.Conformance;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>
/// A fourth audience beside those that come with the program, with a guide, an edition and an employer of its own: six files, and no code.
/// It is built from nothing but files, to PDF and DOCX.
/// </summary>
[Tier(Tier.Packs)]
public class NewAudienceTests
{
    private static readonly Lazy<(TestRun Run, MemoryFileSystem Files)> Built = new(Build);

    private static readonly string[] Documents =
    [
        "night-shift-flash-cards-fold", "night-shift-handbook", "night-shift-moon-flash-cards-fold", "night-shift-moon-handbook",
        "night-shift-moon-pocket", "night-shift-moon-worksheet", "night-shift-pocket", "night-shift-worksheet",
    ];

    [Fact]
    public void Every_edition_is_there_in_both_formats()
    {
        var (run, files) = Built.Value;

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(
            Documents.SelectMany(name => new[] { $"/project/output/{name}.docx", $"/project/output/{name}.pdf" }),
            files.Content.Keys.Where(path => path.StartsWith("/project/output/night-shift", StringComparison.Ordinal) && Path.GetExtension(path) is ".docx" or ".pdf").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_keeps_the_standards()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        foreach (string name in Documents)
        {
            Assert.Empty(StandardsWalk.ProblemsOf(Built.Value.Files.Read($"/project/output/{name}.pdf")));
            using var package = WordprocessingDocument.Open(new MemoryStream(Built.Value.Files.Read($"/project/output/{name}.docx")), false);
            Assert.Empty(validator.Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description));
        }
    }

    [Fact]
    public void It_holds_what_is_meant_for_it_and_nothing_else()
    {
        Assert.Contains("你能接受长期夜班吗", Text("night-shift-handbook"));
        Assert.Contains("夜里只有你一个人", Text("night-shift-handbook"));
        Assert.DoesNotContain("白班的人才看", Text("night-shift-handbook"));

        // The chapter of a shipped guide that is for another audience only.
        Assert.DoesNotContain("公司研究表", Text("night-shift-handbook"));
    }

    [Fact]
    public void The_edition_shows_what_its_file_says()
    {
        Assert.Contains("你能接受长期夜班吗", Text("night-shift-pocket"));
        Assert.DoesNotContain("我做过半年夜间理货", Text("night-shift-pocket"));
        Assert.Contains("我做过半年夜间理货", Text("night-shift-handbook"));
        Assert.DoesNotContain("我做过半年夜间理货", Text("night-shift-worksheet"));
    }

    [Fact]
    public void The_employer_s_name_and_words_are_in_its_files_alone()
    {
        Assert.Contains("为什么想来月亮客服", Text("night-shift-moon-pocket"));
        Assert.DoesNotContain("月亮客服", Text("night-shift-pocket"));
        Assert.Contains("公司名称", Text("night-shift-pocket"));
    }

    [Fact]
    public void Every_block_of_the_new_guide_is_accounted_for()
    {
        var packs = JsonNode.Parse(Built.Value.Files.Text("/project/ledger.json"))!["packs"]!.AsArray();

        Assert.Equal(2, packs.Count);
        foreach (var pack in packs)
        {
            Assert.Equal((0, 0), ((int)pack!["totals"]!["lost"]!, (int)pack["totals"]!["unaccounted"]!));
            var question = pack["blocks"]!.AsArray().Single(block => (string?)block!["id"] == "q-nights");
            Assert.Equal(["flash-cards-fold", "handbook", "pocket", "worksheet"], question!["printed"]!.AsObject().Select(print => print.Key).Order(StringComparer.Ordinal));
        }
    }

    private static string Text(string name) => DocxFile.Open(Built.Value.Files.Read($"/project/output/{name}.docx")).Body.Value;

    private static (TestRun Run, MemoryFileSystem Files) Build()
    {
        var files = new MemoryFileSystem();
        files.Mount("/project/templates", Path.Combine(TestPaths.Repository, "templates"));
        files.Mount("/project/sources", Path.Combine(TestPaths.Repository, "sources"));
        files.Put("/project/packbuilder.yaml", File.ReadAllBytes(Path.Combine(TestPaths.Repository, "packbuilder.yaml")));
        string data = Path.Combine(TestPaths.Data, "packs", "night-shift");
        foreach (string path in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories))
            files.Put("/project/" + Path.GetRelativePath(data, path).Replace('\\', '/'), File.ReadAllBytes(path));
        return (TestRun.Of(files, "build", "--pack", "night-shift", "--employer", "none,moon", "--ledger", "ledger.json"), files);
    }
}
