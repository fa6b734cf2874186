using PackBuilder.Text.Measures;

namespace PackBuilder.Tests.Text.Measures;

public class ColourTests
{
    [Theory]
    [InlineData("#1F4E79", 0.0, "#1F4E79")]
    [InlineData("#000000", 0.5, "#808080")]
    [InlineData("#1F4E79", 1.0, "#FFFFFF")]
    public void White_is_mixed_into_each_channel(string colour, double part, string expected) =>
        Assert.Equal(expected, Colour.Parse(colour)!.Value.Lighter(part).ToString());

    [Theory]
    [InlineData("#1f4E79", 0x1F, 0x4E, 0x79)]
    [InlineData("#000000", 0, 0, 0)]
    public void Six_digits_after_a_number_sign_are_a_colour(string text, byte red, byte green, byte blue) =>
        Assert.Equal(new Colour(red, green, blue), Colour.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1F4E79")]
    [InlineData("#1F4E7")]
    [InlineData("#1F4E790")]
    [InlineData("#-1F4E7")]
    [InlineData("# F4E79")]
    [InlineData("blue")]
    public void All_else_is_none(string? text) => Assert.Null(Colour.Parse(text));
}
