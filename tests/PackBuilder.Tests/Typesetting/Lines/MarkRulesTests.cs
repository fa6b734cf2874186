using System.Globalization;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Typesetting.Lines;

/// <summary>What a design may choose about marks and gaps; cases of tests/data/typesetting/designs.txt.</summary>
public class MarkRulesTests
{
    private const char WordJoiner = '\u2060';

    public static TheoryData<string> Cases =>
        [.. File.ReadAllLines(Path.Combine(TestPaths.Data, "typesetting", "designs.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_setting_gives_the_stated_lines(string line)
    {
        string[] fields = [.. line.Split('|').Select(field => field.Trim())];
        int measure = int.Parse(fields[1], CultureInfo.InvariantCulture);

        var lines = SetText.Lines(fields[2].Replace('^', WordJoiner), Design(fields[0], measure + 2));

        Assert.Equal(fields[3], string.Concat(lines.Select(l => l.Text + "⏎")));
        if (fields[4].Length > 0)
            Assert.Equal(double.Parse(fields[4], CultureInfo.InvariantCulture), lines[0].Width, 0.006);
    }

    [Theory]
    [InlineData("han_latin_gap: quarter", 0.25)]
    [InlineData("han_latin_gap: eighth", 0.125)]
    [InlineData("han_latin_gap: none", 0)]
    public void The_gap_between_Han_and_Latin_is_that_of_the_design(string setting, double em)
    {
        var glyphs = SetText.Lines("客服CSR岗", Design(setting, 40)).Single().Glyphs;

        Assert.Equal(em, glyphs[2].X - glyphs[1].X - 1, 0.0011);
        Assert.Equal(em, glyphs[5].X - glyphs[4].X - glyphs[4].Advance, 0.0011);
    }

    [Theory]
    [InlineData("A4\u2060纸", 2)]
    [InlineData("C\u2060客服", 1)]
    [InlineData("注²的", 1)]
    [InlineData("注²的", 2)]
    public void Some_neighbours_have_no_gap_between_them(string text, int second)
    {
        var glyphs = SetText.Lines(text, 40).Single().Glyphs;

        Assert.Equal(glyphs[second - 1].X + glyphs[second - 1].Advance, glyphs[second].X, 0.0011);
    }

    [Fact]
    public void A_word_joiner_holds_a_line_together_and_is_no_text()
    {
        for (int before = 0; before < 20; before++)
        {
            var lines = SetText.Lines(new string('字', before) + "用A4\u2060纸打印", 10);

            Assert.Contains(lines, line => line.Text.Contains("A4纸"));
        }
    }

    [Theory]
    [InlineData("trim", 2)]
    [InlineData("keep", 2.5)]
    public void An_opening_mark_after_an_indent_is_trimmed_or_kept(string setting, double ink)
    {
        var design = Design("paragraph_opening: " + setting, 42) with { Paper = Compose.A4.Paper };
        var document = Compose.Check(design, Compose.Paragraph("（甲）乙")).Value!;
        var run = Compose.Lines(document, 0).Single().First;
        double left = (design.Paper.Width - 42 * design.BodySize) / 2;

        // What is trimmed is set as a half glyph, so that the origin is where its ink may begin.
        double blank = setting == "keep" ? 0.5 : 0;
        Assert.Equal(ink, (run.X - left) / design.BodySize + blank, 0.01);
    }

    [Fact]
    public void Later_lines_start_flush_whatever_their_paragraph_does()
    {
        var design = Design("paragraph_opening: keep", 12) with { LineBreaking = LineBreaking.Gb };
        var document = Compose.Check(design, new Paragraph([new TextRun("（甲）"), new LineBreak(), new TextRun("（乙）字")])).Value!;
        var lines = Compose.Lines(document, 0);

        Assert.Equal(2 * design.BodySize, lines[0].First.X - lines[1].First.X, 0.01);
        Assert.Equal(0.5, lines[1].First.Glyphs[1].X / 1000, 0.01);
        Assert.Equal(1, lines[0].First.Glyphs[1].X / 1000, 0.01);
    }

    private static Design Design(string setting, int measure)
    {
        var read = DesignReader.Read(new SourceText("test.yaml", setting));
        Assert.Empty(read.Diagnostics);
        var plain = SetText.Design(measure);
        return read.Value! with
        {
            Paper = plain.Paper,
            BodySize = plain.BodySize,
            LinePitch = plain.LinePitch,
            MeasureInEms = measure,
            LinesPerPage = plain.LinesPerPage,
        };
    }
}
