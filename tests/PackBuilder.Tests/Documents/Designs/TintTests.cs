using PackBuilder.Documents.Designs;

namespace PackBuilder.Tests.Documents.Designs;

public class TintTests
{
    [Theory]
    [InlineData(0x1F4E79, 0.0, 0x1F4E79)]
    [InlineData(0x000000, 0.5, 0x808080)]
    [InlineData(0x1F4E79, 1.0, 0xFFFFFF)]
    public void White_is_mixed_into_each_channel(int colour, double part, int expected) => Assert.Equal(expected, Tint.Of(colour, part));
}
