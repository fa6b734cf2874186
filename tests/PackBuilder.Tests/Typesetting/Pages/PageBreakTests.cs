using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Where pages may end.</summary>
public class PageBreakTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_heading_is_never_the_last_line_of_a_page(int level)
    {
        // The heading comes to stand at every height of the page in turn.
        for (int lines = 20; lines < 44; lines++)
        {
            var document = Compose.Pages([
                .. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Compose.Heading(level, "标题在此"), Compose.Long(4)]);

            int page = Enumerable.Range(0, document.Pages.Length).Single(p => Compose.Lines(document, p).Any(line => line.Text == "标题在此"));
            var texts = Compose.Lines(document, page).Select(line => line.Text).ToList();
            Assert.True(texts.IndexOf("标题在此") < texts.Count - 2, $"after {lines} lines");
        }
    }

    [Fact]
    public void A_paragraph_leaves_no_single_line_on_a_page()
    {
        for (int lines = 30; lines < 42; lines++)
        {
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Compose.Long(5)]);

            foreach (int page in Enumerable.Range(0, document.Pages.Length))
            {
                int count = Compose.Lines(document, page).Count(line => line.Text != "短行");
                Assert.NotEqual(1, count);
            }
        }
    }

    [Fact]
    public void In_a_book_with_a_cover_every_chapter_starts_a_page()
    {
        var blocks = Compose.Document(Compose.Heading(1, "甲"), Compose.Long(20), Compose.Heading(1, "乙"), Compose.Paragraph("文"));
        var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { HasCover = true } }).Value!;

        Assert.Equal(3, document.Pages.Length);
        Assert.Equal("乙", Compose.Lines(document, 2)[0].Text);
    }

    [Fact]
    public void A_preface_of_a_few_lines_takes_no_page_of_its_own()
    {
        var blocks = Compose.Document(Compose.Heading(1, "甲"), Compose.Paragraph("文"), Compose.Heading(1, "乙"), Compose.Long(20), Compose.Heading(1, "丙"), Compose.Paragraph("文"));
        var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { HasCover = true } }).Value!;

        Assert.Equal(3, document.Pages.Length);
        Assert.Equal("丙", Compose.Lines(document, 2)[0].Text);
    }

    [Fact]
    public void The_last_chapter_leaves_no_few_lines_to_a_page_of_their_own()
    {
        // Of 38 lines the first chapter takes about twelve; the second goes on below it until it would end overleaf.
        for (int lines = 15; lines < 34; lines++)
        {
            var blocks = Compose.Document([
                Compose.Heading(1, "甲"), .. Enumerable.Repeat(Compose.Paragraph("短行"), 8), Compose.Heading(1, "乙"), .. Enumerable.Repeat(Compose.Paragraph("末章"), lines)]);
            var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { HasCover = true } }).Value!;

            Assert.InRange(document.Pages.Length, 2, 3);
            Assert.Equal(lines, Compose.Lines(document, document.Pages.Length - 1).Count(line => line.Text == "末章"));
        }
    }

    [Fact]
    public void Without_a_cover_chapters_follow_each_other()
    {
        var document = Compose.Pages(Compose.Heading(1, "甲"), Compose.Long(20), Compose.Heading(1, "乙"), Compose.Paragraph("文"));

        Assert.Single(document.Pages);
    }

    [Fact]
    public void In_a_bound_book_every_chapter_starts_a_page()
    {
        var result = Compose.Check(Compose.A4 with { Duplex = true }, Compose.Heading(1, "甲"), Compose.Long(2), Compose.Heading(1, "乙"), Compose.Paragraph("文"));

        Assert.True(result.Value!.Pages.Length > 1);
        Assert.Equal("乙", Compose.Lines(result.Value, result.Value.Bookmarks[1].Page)[0].Text);
    }

    [Fact]
    public void Page_breaks_one_after_the_other_leave_no_empty_page()
    {
        var document = Compose.Pages(Compose.Paragraph("甲"), new PageBreak(), new PageBreak(), Compose.Paragraph("乙"), new PageBreak());

        Assert.Equal(2, document.Pages.Length);
    }

    [Fact]
    public void Running_text_stands_on_one_grid()
    {
        var document = Compose.Pages(
            Compose.Long(3), Compose.Heading(2, "节"), Compose.Long(3), Compose.Table(3), Compose.Long(2),
            new Callout(CalloutKind.Tip, "", [Compose.Long(2)]), Compose.Long(2), Compose.Card("1", "题", new CardPart(CardTone.Sample, "示范回答", [Compose.Long(2)])), Compose.Long(9));
        double grid = Compose.Lines(document, 0)[0].Y;

        var body = Enumerable.Range(0, document.Pages.Length).SelectMany(page => Compose.Lines(document, page))
            .Where(line => line.First.Owner!.Role == StructureRole.Paragraph && Math.Abs(line.First.X - 77.14) < 0.1 && line.First.Size == 10.5);
        Assert.All(body, line => Assert.Equal(0, Math.IEEERemainder(line.Y - grid, 17.85), 0.06));
        Assert.True(body.Count() > 10);
    }

    [Fact]
    public void A_line_that_leads_over_to_a_list_stays_with_it()
    {
        for (int lines = 30; lines < 40; lines++)
        {
            var list = new ListBlock(false, 1, [.. Enumerable.Range(1, 5).Select(i => new ListItem([Compose.Paragraph("第" + i + "项")]))]);
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Compose.Paragraph("要做："), list]);

            Assert.All(Enumerable.Range(0, document.Pages.Length), page => Assert.NotEqual("要做：", Compose.Lines(document, page)[^1].Text));
        }
    }

    [Fact]
    public void A_heading_and_its_sentence_stay_with_their_list()
    {
        for (int lines = 30; lines < 40; lines++)
        {
            var list = new ListBlock(false, 1, [.. Enumerable.Range(1, 5).Select(i => new ListItem([Compose.Paragraph("第" + i + "项")]))]);
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Compose.Heading(2, "节"), Compose.Paragraph("只有一句话。"), list]);

            Assert.All(Enumerable.Range(0, document.Pages.Length), page => Assert.NotEqual("只有一句话。", Compose.Lines(document, page)[^1].Text));
        }
    }

    [Fact]
    public void A_bold_line_before_a_list_is_flush_with_it()
    {
        var list = new ListBlock(false, 1, [new ListItem([Compose.Paragraph("第一项")])]);
        var document = Compose.Pages(Compose.Paragraph("正文"), new Paragraph([new Strong(Compose.Words("要做"))]), list);
        var lines = Compose.Lines(document, 0);

        Assert.True(lines[1].First.X < lines[0].First.X - 10);
    }

    [Fact]
    public void A_prompt_stays_with_the_first_line_of_its_answer()
    {
        for (int lines = 25; lines < 42; lines++)
        {
            var document = Compose.Pages([
                .. Enumerable.Repeat(Compose.Paragraph("短行"), lines),
                Compose.Card("7", "怎样回答", new CardPart(CardTone.Plain, "要点", [Compose.Long(1)]), new CardPart(CardTone.Sample, "示范回答", [Compose.Long(6)]))]);

            int page = Enumerable.Range(0, document.Pages.Length).Single(p => Compose.Lines(document, p).Any(line => line.Text.Contains("怎样回答", StringComparison.Ordinal)));
            Assert.Contains(Compose.Lines(document, page), line => line.Text.StartsWith("要点", StringComparison.Ordinal));
        }
    }
}
