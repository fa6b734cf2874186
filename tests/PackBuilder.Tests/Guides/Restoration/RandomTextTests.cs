using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Restoration;

[Tier(Tier.Fuzz)]
public class RandomTextTests
{
    [Fact]
    public void Random_text_keeps_its_lines()
    {
        var random = new Random(20260602);
        string alphabet = "客服問題(yì)務?!;:,.。“”「」\"'—-…~（）()1一、.\t \u00A0\uE0DCぷ€麟mＡ⼯";
        for (int i = 0; i < 300; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 80).Select(_ => random.Next(12) == 0 ? '\n' : alphabet[random.Next(alphabet.Length)])) + "字";
            var restored = Restore.Text(text);
            Assert.Equal(text.Split('\n').Length, restored.Capture.Blocks.Sum(block => block.Lines) + restored.Furniture.Length);
        }
    }
}
