using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Text.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Packs = ["bilingual", "entry-level", "online-chat"];

    [Theory]
    [InlineData("onlin-chat", "online-chat")]
    [InlineData("entrylevel", "entry-level")]
    [InlineData("bilignual", "bilingual")]
    [InlineData("Bilingual", "bilingual")]
    [InlineData("phone", null)]
    [InlineData("", null)]
    public void The_nearest_known_name_is_offered(string name, string? expected)
    {
        Assert.Equal(expected, Suggestion.Nearest(name, Packs));
    }

    [Fact]
    public void Where_none_is_near_all_are_listed()
    {
        Assert.Equal("available: bilingual, entry-level, online-chat", Suggestion.Help("phone", Packs));
        Assert.Equal("there is none", Suggestion.Help("phone", []));
    }
}
