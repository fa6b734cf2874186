using PackBuilder.Building.Origins;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Building;

/// <summary>A message about a generated document names the line of the guide, not only that of the Markdown.</summary>
public class MessageOriginTests
{
    // Thai, which no font of ours has.
    private const string Missing = "\u0E01";

    [Fact]
    public void A_character_that_no_font_has_is_found_in_the_block_that_is_printed()
    {
        var files = TestRun.SmallProject();
        string guide = files.Text("/project/sources/guides/tiny.md");
        files.Put("/project/sources/guides/tiny.md", guide.Replace("一段正文。", $"一段正文{Missing}。"));
        int line = guide[..guide.IndexOf("一段正文。", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        string error = TestRun.Of(files, "build", "--edition", "handbook").Error;

        Assert.Contains("PB5011", error);
        Assert.Contains($"--> sources/guides/tiny.md:{line}:5", error);
        Assert.Contains("small-handbook.md:", error);
    }

    [Fact]
    public void Each_place_of_the_Markdown_leads_to_its_block_and_the_Markdown_is_the_same()
    {
        var map = new SourceMap();
        string markdown = SamplePack.Markdown("handbook", map);

        Assert.Equal(SamplePack.Markdown("handbook"), markdown);
        var keys = Enumerable.Range(0, markdown.Length).Select(map.BlockAt).Distinct().ToList();
        Assert.Contains(null, keys);
        Assert.True(keys.Count > 5, $"{keys.Count} blocks");
    }
}
