using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Restoration;

[Tier(Tier.Large)]
public class RobustnessTests
{
    // Far more work than it takes; what it must catch is work that grows with the square of the size.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("请问,您的订单(1)是\"多少\"?")]
    [InlineData("??!?;")]
    [InlineData("(((((")]
    [InlineData("業(yè)?wù)")]
    [InlineData("\"'「")]
    [InlineData("`@](")]
    [InlineData("--…~。.")]
    [InlineData("字")]
    public void A_single_line_without_end_is_restored_in_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var used = ProcessorTime.Of(() => Assert.Single(Restore.Text(text).Capture.Blocks));
        Assert.True(used < _patience, $"took {used}");
    }

    [Fact]
    public void Many_lines_of_furniture_are_taken_out_in_time()
    {
        string text = string.Concat(Enumerable.Repeat("收藏 分享 举报\n• 1. 本站资源由网友上传。\n\n", 5_000));
        var used = ProcessorTime.Of(() => Assert.Equal(10_000, Restore.Text(text).Furniture.Length));
        Assert.True(used < _patience, $"took {used}");
    }
}
