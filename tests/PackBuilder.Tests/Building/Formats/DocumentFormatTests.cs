using System.Text.Json;
using PackBuilder.Building.Formats;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building.Formats;

/// <summary>A format is one entry of the list: whatever names formats takes them from there.</summary>
public class DocumentFormatTests
{
    [Fact]
    public void The_help_names_every_format_where_one_is_asked_for()
    {
        string all = string.Join(", ", DocumentFormats.Names);

        Assert.Contains(all, TestRun.Of(new MemoryFileSystem(), "build", "--help").Output);
        Assert.Contains(all, TestRun.Of(new MemoryFileSystem(), "render", "--help").Output);
    }

    [Fact]
    public void The_schema_of_editions_names_every_format()
    {
        var schema = JsonDocument.Parse(TestRun.Of(new MemoryFileSystem(), "schema", "edition").Output).RootElement;

        Assert.Equal(DocumentFormats.Names, schema.GetProperty("properties").GetProperty("formats").GetProperty("items").GetProperty("enum").EnumerateArray().Select(name => name.GetString()!));
    }

    [Fact]
    public void A_document_is_written_in_each_format_of_its_edition()
    {
        var files = Project("formats: [md, docx, pdf]");

        Assert.Equal(0, TestRun.Of(files, "build").ExitCode);
        Assert.Equal(["docx", "md", "pdf"], files.Content.Keys.Where(name => name.StartsWith("/project/output/small-handbook.", StringComparison.Ordinal)).Select(name => Path.GetExtension(name)[1..]));
        Assert.Equal("# ", files.Text("/project/output/small-handbook.md").Split('\n').First(line => line.StartsWith('#'))[..2]);
    }

    [Fact]
    public void An_edition_none_of_whose_formats_needs_pages_is_not_cut_into_pages()
    {
        // No font has this character: whatever sets the document complains of it.
        var unpaged = Project("formats: [md]", "\u0E01");
        var paged = Project("formats: [docx]", "\u0E01");

        var run = TestRun.Of(unpaged, "build", "--edition", "handbook");
        Assert.Contains("files, 0 pages", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PB5011", TestRun.Of(paged, "build", "--edition", "handbook").Error);
    }

    [Fact]
    public void The_ledger_finds_what_an_edition_without_pages_prints()
    {
        var files = Project("formats: [md]");
        Assert.Equal(0, TestRun.Of(files, "build", "--ledger", "/project/ledger.json").ExitCode);

        var totals = JsonDocument.Parse(files.Text("/project/ledger.json")).RootElement.GetProperty("packs")[0].GetProperty("totals");
        Assert.True(totals.GetProperty("rendered").GetInt32() > 0);
        Assert.Equal(0, totals.GetProperty("lost").GetInt32());
    }

    [Theory]
    [InlineData("handbook", "pdf docx html epub", "html epub")]
    [InlineData("checklist", "pdf docx", "html epub")]
    [InlineData("worksheet", "pdf docx", "")]
    [InlineData("certificate", "pdf docx", "")]
    [InlineData("glossary", "pdf docx html epub", "html epub")]
    public void The_phone_edition_is_usual_for_some_on_request_for_others_and_never_what_is_filled_in_by_hand(string edition, string usual, string asked)
    {
        var definition = Repository.Context.Catalogue.Editions.Single(entry => entry.Id == edition).Value!;

        Assert.Equal(usual, string.Join(' ', DocumentFormats.Of(definition, []).Select(format => format.Name)));
        Assert.Equal(asked, string.Join(' ', DocumentFormats.Of(definition, ["epub", "html"]).Select(format => format.Name)));
    }

    private static MemoryFileSystem Project(string edition, string character = "")
    {
        var files = TestRun.SmallProject();
        files.Put("/project/sources/guides/tiny.md", files.Text("/project/sources/guides/tiny.md") + $"\n又一段正文{character}。\n");
        files.Put("/project/templates/editions/handbook.yaml", string.Join('\n', files.Text("/project/templates/editions/handbook.yaml").Split('\n').Where(line => !line.StartsWith("formats:", StringComparison.Ordinal))) + $"\n{edition}\n");
        return files;
    }
}
