namespace PackBuilder.Tests.Templating.Collation;

/// <summary>Texts sort as languages sort them, not by the numbers of their characters.</summary>
public class SortOrderTests
{
    [Theory]
    [InlineData("a A b B", "case counts least")]
    [InlineData("cote coté côte côté", "accents count less than letters")]
    [InlineData("ā á ǎ à a", "every tone after the plain letter", "a á à ǎ ā")]
    [InlineData("_ - , ; : ! ? . ' \" ( ) [ ] { } @ * / & # % ^ + < = > | ~ $ 0 9 a", "punctuation, symbols, digits, letters")]
    [InlineData("1 ２ 3", "full-width digits among the others")]
    [InlineData("z α а あ 一 丁 七", "scripts, and Han by their codes", "z α а あ 一 丁 七")]
    [InlineData("strasse straße strassen", "ß stands for ss")]
    public void Texts_sort(string items, string reason, string? expected = null)
    {
        string list = string.Join(", ", items.Split(' ').Reverse().Select(item => "`" + item + "`"));

        string sorted = Rendering.Output($"{{{{ [{list}] | array.sort | array.join \" \" }}}}");

        Assert.True((expected ?? items) == sorted, $"{reason}: {sorted}");
    }

    [Fact]
    public void A_space_and_a_hyphen_come_before_letters() =>
        Assert.Equal("a b, a-b, ab", Rendering.Output("{{ [\"ab\", \"a-b\", \"a b\"] | array.sort | array.join \", \" }}"));

    [Fact]
    public void A_letter_with_an_accent_does_not_start_with_the_letter() =>
        Assert.Equal("false true", Rendering.Output("{{ \"e\\u0301x\" | string.starts_with \"e\" }} {{ \"e\\u0301x\" | string.starts_with \"é\" }}"));
}
