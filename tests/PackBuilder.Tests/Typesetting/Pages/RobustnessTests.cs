using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Whatever comes in, a result or a diagnostic comes out.</summary>
public class RobustnessTests
{
    [Fact]
    public void An_empty_document_has_one_page() => Assert.Single(Compose.Pages().Pages);

    [Fact]
    public void A_missing_character_stops_the_document_and_is_named()
    {
        var result = Compose.Check(Compose.A4, Compose.Paragraph("好"), Compose.Paragraph("坏\uE123字") with { Id = "p7", Line = 42 });

        Assert.Null(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("PB5011", problem.Code);
        Assert.Contains("U+E123", problem.Message);
        Assert.Contains("'p7'", problem.Message);
        Assert.Equal("guide.md:42:1", problem.Location!.ToString());
    }

    [Fact]
    public void A_missing_character_in_a_part_of_a_card_is_laid_to_the_innermost_block()
    {
        var part = new CardPart(CardTone.Plain, "要点", [Compose.Paragraph("\uE001") with { Line = 9 }]);
        var result = Compose.Check(Compose.A4, Compose.Card("1", "题", part) with { Id = "q1", Line = 5 });

        Assert.Equal(9, Assert.Single(result.Diagnostics).Location!.Line);
    }

    [Theory]
    [InlineData("，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，")]
    [InlineData("（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（（")]
    public void Marks_without_end_break_a_rule_and_are_warned_of(string marks)
    {
        var result = Compose.Check(Compose.A4, Compose.Paragraph("好" + marks) with { Line = 7 });

        Assert.NotNull(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("PB5017", problem.Code);
        Assert.Equal(7, problem.Location!.Line);
        Assert.Contains($"'{marks[0]}'", problem.Message);
    }

    [Fact]
    public void A_word_of_four_hundred_letters_is_cut_at_the_measure_and_warned_of()
    {
        var result = Compose.Check(Compose.A4, Compose.Paragraph("网" + new string('w', 400) + "址"));

        Assert.Equal("PB5017", Assert.Single(result.Diagnostics).Code);
        var document = result.Value!;
        Assert.Equal(400, Compose.Lines(document, 0).Sum(line => line.Text.Count(c => c == 'w')));
        Assert.All(document.Pages[0].Items.OfType<GlyphRun>(), run =>
            Assert.InRange(run.X + (run.Glyphs[^1].X + document.Faces[run.Face].AdvanceOf(run.Glyphs[^1].Glyph)) / 1000 * run.Size, 0, 77.14 + 441.1));
    }

    [Fact]
    public void An_unknown_family_is_named_with_the_nearest()
    {
        var result = Compose.Check(Compose.A4 with { Faces = new DesignFaces { Body = "songg" } }, Compose.Paragraph("文"));

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("PB5012", problem.Code);
        Assert.Contains("song", Assert.Single(problem.Help));
    }

    [Fact]
    public void Blocks_nested_without_end_are_refused()
    {
        Block block = Compose.Paragraph("底");
        for (int i = 0; i < 200; i++)
            block = new Callout(CalloutKind.Note, "", [block]);

        Assert.Contains(Compose.Check(Compose.A4, block).Diagnostics, problem => problem.Code == "PB5013");
    }

    [Fact]
    public void More_pages_than_allowed_are_refused()
    {
        var document = Compose.Document([.. Enumerable.Repeat(new PageBreak(), 20).SelectMany(b => new Block[] { Compose.Paragraph("页"), b })]);
        var result = Typesetter.Compose(new StyledDocument(document, Compose.A4), ShippedFonts.Set, new TypesettingOptions { MaxPages = 5 });

        Assert.Null(result.Value);
        Assert.Equal("PB5014", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Two_thousand_pages_are_set()
    {
        var document = Compose.Pages([.. Enumerable.Range(0, 2000).SelectMany(i => new Block[] { Compose.Heading(1, "章"), Compose.Paragraph("文"), new PageBreak() })]);

        Assert.Equal(2000, document.Pages.Length);
    }

    [Fact]
    public void Empty_blocks_of_every_kind_are_set()
    {
        var document = Compose.Pages(
            new Heading(1, []), new Paragraph([]), new ListBlock(true, 1, []), new ListBlock(false, 1, [new ListItem([])]), new Table([], [], []),
            new Table([new TableColumn(ColumnAlignment.Centre)], [], [[]]), new QuestionCard("", [], [], []), new Callout(CalloutKind.Note, "", []),
            new Dialogue([]), new Dialogue([new DialogueTurn("", true, [])]), new Letter([]), new WritingLines(-1, 0), new BilingualPair([], []), new Columns(0, []), new Columns(3, []));

        Assert.NotEmpty(document.Pages);
    }

    [Fact]
    public void A_narrow_page_takes_everything()
    {
        var narrow = new Design { Name = "narrow", Paper = new PaperSize("slip", 120, 200), MeasureInEms = 8, LinesPerPage = 6, TopMargin = 30 };
        var result = Compose.Check(narrow,
            Compose.Heading(1, "很长的一章标题在窄页上"), Compose.Table(2, Compose.Sentence), Compose.Card("12", Compose.Sentence, new CardPart(CardTone.Sample, "示范回答", [Compose.Long(2)])),
            new Dialogue([new DialogueTurn("非常长的名字在这里", true, Compose.Words(Compose.Sentence))]), new WritingLines(9, 10), new Letter([Compose.Long(3)]),
            new BilingualPair([Compose.Long(1)], [Compose.Paragraph("I understand completely how you feel.")]), new Columns(3, [Compose.Long(1), Compose.Long(1)]),
            new ListBlock(true, 99, [new ListItem([Compose.Long(1)]), new ListItem([Compose.Long(1)])]));

        Assert.NotNull(result.Value);
    }

    [Fact]
    public void The_same_document_gives_the_same_frames()
    {
        static string Describe() => string.Join('\n', Compose.Pages(Compose.Heading(1, "章"), Compose.Long(20), Compose.Table(9), Compose.Card("1", "题"))
            .Pages.SelectMany(page => page.Items.OfType<GlyphRun>().Select(run => $"{run.X:R} {run.Y:R} {run.Face} {string.Join(',', run.Glyphs)}")));

        Assert.Equal(Describe(), Describe());
    }
}
