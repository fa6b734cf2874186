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

    [Theory]
    [InlineData("苹果 阿里 北京 安徽 白 柏 2 b 鿋", "2 b 阿里 安徽 白 柏 北京 苹果 鿋", "readings by letters and tone, then by strokes; characters without a known reading last")]
    [InlineData("绿 路 乱 略 伦 妈 麻 马 骂", "路 绿 乱 略 伦 妈 麻 马 骂", "ü after u; four tones in their order")]
    public void Han_sort_by_pinyin_where_it_is_asked_for(string items, string sorted, string reason)
    {
        string list = string.Join(", ", items.Split(' ').Select(item => "`" + item + "`"));

        Assert.True(sorted == Rendering.Output($"{{{{ [{list}] | array.sort \"\" \"pinyin\" | array.join \" \" }}}}"), reason);
    }

    [Fact]
    public void A_member_may_be_sorted_by_pinyin() => Assert.Equal(
        "安徽 北京", Rendering.Output("{{ [{t: {main: `北京`}}, {t: {main: `安徽`}}] | array.sort `t.main` `pinyin` | array.map `t` | array.map `main` | array.join ` ` }}"));
}
