namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>Which words a line end divides (B13), and how.</summary>
public class HyphenationTests
{
    private const char SoftHyphen = '\u00AD';

    private const string English =
        "Representatives communicate professionally, acknowledging frustrations immediately and demonstrating extraordinary consideration; "
        + "subsequently, administrators investigate circumstances, document responsibilities thoroughly and recommend improvements.";

    [Fact]
    public void A_word_that_crosses_the_line_end_is_divided_with_a_hyphen()
    {
        var lines = Divided(English, 12);

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(line.Glyphs[^1].Advance is > 0.2 and < 0.5, line.Text));
    }

    [Fact]
    public void The_hyphen_fits_the_measure()
    {
        Assert.All(Enumerable.Range(8, 30).SelectMany(measure => SetText.Lines(English, measure).Select(line => (line, measure))),
            pair => Assert.True(pair.line.Width <= pair.measure + 0.01, $"{pair.line.Width} of {pair.measure}: {pair.line.Text}"));
    }

    [Theory]
    [InlineData("customer satisfaction")]
    [InlineData("professionally")]
    public void A_division_leaves_two_letters_before_and_three_after(string word)
    {
        for (int measure = 8; measure < 30; measure++)
        {
            var lines = SetText.Lines($"{English} {word} {English}", measure);
            for (int i = 0; i + 1 < lines.Count; i++)
            {
                if (lines[i].Text[^1] != SoftHyphen)
                    continue;
                string before = lines[i].Text.TrimEnd(SoftHyphen).Split(' ')[^1];
                string after = lines[i + 1].Text.Split(' ')[0];
                Assert.True(before.Count(char.IsLetter) >= 2 && after.Count(char.IsLetter) >= 3, $"{before}-{after}");
            }
        }
    }

    [Theory]
    [InlineData("CUSTOMERSATISFACTION")]
    [InlineData("CustomerSatisfaction")]
    [InlineData("[Interviewer representative]")]
    [InlineData("representative@cooperation.example")]
    [InlineData("www.representation.example/communication")]
    [InlineData("representative2administration")]
    [InlineData("well-intentioned")]
    [InlineData("representative’s")]
    [InlineData("`administration`")]
    public void Some_words_are_never_divided(string word)
    {
        for (int measure = 8; measure < 24; measure++)
        {
            string text = string.Concat(Enumerable.Repeat($"it is so {word} and ", 8)) + "end";
            Assert.DoesNotContain(SetText.Lines(text, measure), line => line.Text.Contains(SoftHyphen));
        }
    }

    [Fact]
    public void The_last_word_of_a_paragraph_stays_whole()
    {
        for (int measure = 8; measure < 24; measure++)
        {
            var lines = SetText.Lines("It is all about how we go on in representation.", measure);
            Assert.DoesNotContain(lines, line => line.Text.Contains(SoftHyphen));
        }
    }

    [Fact]
    public void No_more_than_two_lines_in_a_row_end_in_a_hyphen()
    {
        string text = string.Concat(Enumerable.Repeat(English + " ", 6));
        for (int measure = 8; measure < 34; measure++)
        {
            int row = 0;
            foreach (var line in SetText.Lines(text, measure))
            {
                row = line.Text[^1] == SoftHyphen ? row + 1 : 0;
                Assert.InRange(row, 0, 2);
            }
        }
    }

    [Fact]
    public void Long_lines_of_English_have_straight_edges_and_short_ones_do_not()
    {
        string text = string.Concat(Enumerable.Repeat(English + " ", 6));

        Assert.All(SetText.Lines(text, 40).SkipLast(1), line => Assert.Equal(40, line.Width, 0.02));
        Assert.Contains(SetText.Lines(text, 16).SkipLast(1), line => line.Width < 15.5);
    }

    [Fact]
    public void A_design_may_ask_for_ragged_English()
    {
        var design = SetText.Design(42) with { JustifiesLatin = false };

        var lines = SetText.Lines(string.Concat(Enumerable.Repeat(English + " ", 6)), design);

        Assert.Contains(lines.SkipLast(1), line => line.Width < 39.8);
    }

    private static List<SetLine> Divided(string text, int measure) => [.. SetText.Lines(text, measure).Where(line => line.Text[^1] == SoftHyphen)];
}
