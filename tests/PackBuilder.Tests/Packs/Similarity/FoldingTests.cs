using PackBuilder.Packs.Similarity;

namespace PackBuilder.Tests.Packs.Similarity;

public class FoldingTests
{
    [Theory]
    [InlineData("客户说：“不行！”", "客户说不行")]
    [InlineData("ＡＢＣ １２３", "abc123")]
    [InlineData("Don't  stop.", "dontstop")]
    [InlineData("1.5 小时", "1.5小时")]
    [InlineData("90%以上", "90%以上")]
    [InlineData("零下 -5 度", "零下-5度")]
    [InlineData("on-line", "online")]
    [InlineData("（１．５倍）", "1.5倍")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData(null, "")]
    public void Only_what_carries_meaning_stays(string? text, string folded) =>
        Assert.Equal(folded, Folding.Fold(text));
}
