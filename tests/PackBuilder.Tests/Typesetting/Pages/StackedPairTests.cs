using PackBuilder.Documents.Model;

namespace PackBuilder.Tests.Typesetting.Pages;

public class StackedPairTests
{
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_pair_that_is_to_be_stacked_is_stacked_where_there_is_room_for_both(bool isStacked, int lines)
    {
        var pair = new BilingualPair([Compose.Paragraph("先听完。")], [Compose.Paragraph("Listen first.")]) { Layout = isStacked ? PairLayout.Stacked : PairLayout.Beside };

        Assert.Equal(lines, Compose.Lines(Compose.Pages(pair), 0).Count);
    }
}
