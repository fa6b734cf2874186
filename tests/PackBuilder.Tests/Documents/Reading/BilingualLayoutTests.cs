using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Documents.Reading;

public class BilingualLayoutTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData(" {layout=\"beside\"}", false)]
    [InlineData(" {layout=\"stacked\"}", true)]
    public void A_pair_may_ask_to_be_stacked(string attributes, bool isStacked)
    {
        var read = MarkdownReader.Read(Source(attributes));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(isStacked, Assert.Single(read.Value!.Blocks.OfType<BilingualPair>()).Layout == PairLayout.Stacked);
    }

    [Fact]
    public void Another_layout_is_refused_with_the_nearest_one() =>
        Assert.Contains("stacked", Assert.Single(MarkdownReader.Read(Source(" {layout=\"stack\"}")).Diagnostics).Help[0]);

    private static SourceText Source(string attributes) =>
        new("a.md", $"---\ntitle: 甲\n---\n\n# 一\n\n:::: bilingual{attributes}\n::: zh\n先听完。\n:::\n::: en\nListen first.\n:::\n::::\n");
}
