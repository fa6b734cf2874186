using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Text.Source;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("ab", 99, 1, 3)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), new SourceText("a.txt", text).PositionOf(offset));
    }

    [Theory]
    [InlineData("一\r\n二\r\n", 1, "一")]
    [InlineData("一\r\n二\r\n", 2, "二")]
    [InlineData("一\r\n二\r\n", 3, "")]
    [InlineData("一", 2, "")]
    public void A_line_comes_without_its_line_end(string text, int line, string expected)
    {
        Assert.Equal(expected, new SourceText("a.txt", text).Line(line));
    }

    [Fact]
    public void A_location_carries_its_line()
    {
        var location = new SourceText("a.txt", "一二\n三四五").Locate(new TextSpan(4, 2));

        Assert.Equal(new SourceLocation("a.txt", 2, 2, 2, 4, "三四五"), location);
        Assert.Equal("a.txt:2:2", location.ToString());
    }
}
