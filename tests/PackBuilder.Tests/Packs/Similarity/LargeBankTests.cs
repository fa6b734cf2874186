using PackBuilder.Packs.Similarity;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Packs.Similarity;

[Tier(Tier.Large)]
public class LargeBankTests
{
    // Twice the questions must take about twice the work, also where all of them are alike.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_large_bank_is_compared_in_linear_time(bool alike)
    {
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(i => alike ? $"同一句话出现了很多很多次只有末尾的数字不同{i}" : $"{NearTextsTests.Text(i * 7919)}{i * 31}号{NearTextsTests.Text(i * 104729)}")];
        var used = ProcessorTime.Of(() => NearTexts.Find(texts));

        Assert.True(used < TimeSpan.FromSeconds(20), $"took {used}");
    }
}
