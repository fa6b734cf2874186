using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>The work of cutting a paragraph, counted and not timed: it grows as the text does.</summary>
public class BreakingWorkTests
{
    private const int Short = 4000;

    [Theory]
    [InlineData(Compose.Sentence)]
    [InlineData("The representative acknowledges the frustration immediately. ")]
    [InlineData("客服CSR在90秒内（通常）回答“为什么”，")]
    [InlineData("字")]
    [InlineData("w")]
    [InlineData("，")]
    [InlineData("（")]
    [InlineData("——")]
    [InlineData("……")]
    [InlineData("？！")]
    [InlineData("a ")]
    [InlineData("well-")]
    [InlineData("1")]
    [InlineData("[")]
    public void Twice_the_text_is_twice_the_work(string piece)
    {
        double once = Weighed(piece, Short), twice = Weighed(piece, 2 * Short), four = Weighed(piece, 4 * Short);

        Assert.InRange(twice / once, 1.8, 2.2);
        Assert.InRange(four / twice, 1.8, 2.2);
    }

    [Fact]
    public void A_line_end_of_common_text_is_looked_at_a_few_times()
    {
        long weighed = Weighed(Compose.Sentence, 20 * Short);

        Assert.InRange(weighed / (20.0 * Short), 1, 12);
    }

    private static long Weighed(string piece, int length)
    {
        var result = Compose.Check(Compose.A4, Compose.Paragraph("题" + string.Concat(Enumerable.Repeat(piece, length / piece.Length))));
        Assert.All(result.Diagnostics, problem => Assert.Equal(SetText.ForcedBreak, problem.Code));
        return result.Value!.LineEndsWeighed;
    }
}
