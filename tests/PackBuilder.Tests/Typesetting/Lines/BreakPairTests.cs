namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>Pairs that a line end never parts, and pairs that it may, wherever in a line they come to stand.</summary>
public class BreakPairTests
{
    [Theory]
    [InlineData("“——", 1)]
    [InlineData("（——", 1)]
    [InlineData("——，", 1)]
    [InlineData("——”", 1)]
    [InlineData("——……", 1)]
    [InlineData("……", 1)]
    [InlineData("？！", 1)]
    [InlineData("！！！", 2)]
    [InlineData("）.", 1)]
    [InlineData("字……", 1)]
    [InlineData("字～", 1)]
    [InlineData("字·", 1)]
    [InlineData("和/", 1)]
    [InlineData("/或", 1)]
    [InlineData("第5题", 1)]
    [InlineData("第5题", 2)]
    [InlineData("表2-1", 1)]
    [InlineData("图1", 1)]
    [InlineData("1,480", 2)]
    [InlineData("3.5", 2)]
    [InlineData("2026-03-01", 5)]
    [InlineData("13:30", 3)]
    [InlineData("010-8888", 4)]
    [InlineData("95%", 2)]
    [InlineData("￥20", 1)]
    [InlineData("3℃", 1)]
    [InlineData("24 h", 3)]
    [InlineData("24小时", 2)]
    [InlineData("24小时", 3)]
    [InlineData("100元", 3)]
    [InlineData("5月1日", 1)]
    [InlineData("9:00～18:00", 4)]
    [InlineData("CSAT", 2)]
    [InlineData("[Your Name]", 6)]
    [InlineData("ab@example.com", 3)]
    public void Some_pairs_are_never_parted(string text, int at) => Assert.DoesNotContain(at, Partings(text));

    [Theory]
    [InlineData("，——", 1)]
    [InlineData("……——", 2)]
    [InlineData("）（", 1)]
    [InlineData("、（", 1)]
    [InlineData("”“", 1)]
    [InlineData("5月1日", 2)]
    [InlineData("9:00～18:00", 5)]
    [InlineData("well-known", 5)]
    public void Some_pairs_may_be_parted(string text, int at) => Assert.Contains(at, Partings(text));

    [Fact]
    public void Quotes_stay_with_what_they_quote()
    {
        for (int measure = 4; measure < 20; measure++)
        {
            var lines = SetText.Lines("你好“世界”啊你好“世界”啊你好“世界”啊", measure);

            Assert.DoesNotContain(lines, line => line.Text[^1] == '“' || line.Text[0] == '”');
        }
    }

    // How many characters of the text stand before a line end that falls inside it, for every place of it in a line.
    private static HashSet<int> Partings(string text)
    {
        var found = new HashSet<int>();
        for (int before = 0; before < 24; before++)
        {
            int passed = before + 1;
            foreach (var line in SetText.Lines(new string('字', before) + "甲" + text + "乙" + new string('字', 12), 10))
            {
                int end = line.Text.Length;
                if (passed > 0 && passed < end && passed + text.Length > end)
                    found.Add(end - passed);
                passed -= end;
            }
        }

        return found;
    }
}
