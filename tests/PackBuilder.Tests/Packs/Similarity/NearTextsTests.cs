using FsCheck;
using FsCheck.Fluent;
using PackBuilder.Packs.Similarity;

namespace PackBuilder.Tests.Packs.Similarity;

public class NearTextsTests
{
    private static readonly string[] Starts = ["客户要求全额退款", "客人三天没有收到包裹", "请用一分钟介绍自己", "同事把工单转给你", "howdoyoucalmacaller"];
    private static readonly string[] Ends = ["你怎么办", "你会怎么办", "怎么办呢", "说说你的做法", "说一说你的做法", "whatdoyoudo", ""];

    [Fact]
    public void Every_pair_is_found_that_comparing_all_with_all_finds() => Prop.ForAll((int[] picks) =>
    {
        string[] texts = [.. picks.Select(Text).Distinct()];
        var expected =
            from i in Enumerable.Range(0, texts.Length)
            from j in Enumerable.Range(i + 1, texts.Length - i - 1)
            where Bigrams.Similarity(Bigrams.Of(texts[i]), Bigrams.Of(texts[j])) >= NearTexts.Threshold
            select (i, j);
        return expected.SequenceEqual(NearTexts.Find(texts));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Likeness_counts_shared_pairs_of_characters()
    {
        Assert.Equal(1, Bigrams.Similarity(Bigrams.Of("退款退款"), Bigrams.Of("款退款")), 3);
        Assert.Equal(1.0 / 3, Bigrams.Similarity(Bigrams.Of("退款了"), Bigrams.Of("退款吗")), 3);
        Assert.Equal(0, Bigrams.Similarity(Bigrams.Of("退款"), Bigrams.Of("包裹")), 3);
    }

    internal static string Text(int pick)
    {
        int at = Math.Abs(pick % 1000);
        return Starts[at % Starts.Length] + (at % 3 == 0 ? at % 7 : "") + Ends[at % Ends.Length];
    }
}
