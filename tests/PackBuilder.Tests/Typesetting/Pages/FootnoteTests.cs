using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

public class FootnoteTests
{
    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_number()
    {
        var document = Compose.Pages(With("n", "注文"), Compose.Long(60));
        Assert.Equal("①注文", Compose.Lines(document, 0)[^1].Text);
        Assert.InRange(Compose.Lines(document, 0)[^1].Y, 720, 765);
        Assert.DoesNotContain(Compose.Lines(document, 1), line => line.Text.Contains('①'));
    }

    [Fact]
    public void Numbers_start_again_on_every_page()
    {
        var document = Compose.Pages(With("a", "甲注"), With("b", "乙注"), Compose.Long(50), With("c", "丙注"));
        Assert.Equal(["①甲注", "②乙注"], Compose.Lines(document, 0).TakeLast(2).Select(line => line.Text));
        Assert.Equal("①丙注", Compose.Lines(document, document.Pages.Length - 1)[^1].Text);
    }

    [Fact]
    public void Number_and_note_lead_to_each_other()
    {
        var document = Compose.Pages(Compose.Long(50), With("a", "甲注"));
        int page = document.Pages.Length - 1;
        var links = document.Pages[page].Items.OfType<LinkArea>().ToList();
        Assert.Equal([page, page], links.Select(link => link.TargetPage));
        Assert.Equal([StructureRole.Reference, StructureRole.Label], links.Select(link => ParentOf(document.Structure, link.Owner!).Role));
    }

    [Fact]
    public void No_line_of_a_long_note_is_lost()
    {
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => $"第{i}句注文，"));
        for (int sentences = 18; sentences < 44; sentences += 5)
        {
            var document = Compose.Pages(Compose.Long(sentences), With("a", text), Compose.Long(12));
            string all = string.Concat(Enumerable.Range(0, document.Pages.Length).SelectMany(page => Compose.Lines(document, page)).Select(line => line.Text));
            Assert.All(Enumerable.Range(0, 400), i => Assert.Contains($"第{i}句", all));
            Assert.All(document.Pages, page => Assert.All(page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null), run => Assert.InRange(run.Y, 0, 766)));
        }
    }

    [Fact]
    public void Text_keeps_half_of_a_page_with_a_long_note()
    {
        var document = Compose.Pages(With("a", string.Concat(Enumerable.Repeat(Compose.Sentence, 90))), Compose.Long(60));
        Assert.True(document.Pages.Length > 2);
        Assert.InRange(Compose.Lines(document, 0).Count(line => line.First.Size > 9 && line.Y < 420), 17, 19);
    }

    [Fact]
    public void Text_and_notes_do_not_overlap()
    {
        for (int sentences = 30; sentences < 60; sentences += 3)
        {
            var document = Compose.Pages(Compose.Long(sentences), With("a", Compose.Sentence + Compose.Sentence), Compose.Long(20));
            foreach (var page in document.Pages)
            {
                var notes = page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null && IsNote(document.Structure, run.Owner)).ToList();
                var text = page.Items.OfType<GlyphRun>().Where(run => run.Owner is not null && !IsNote(document.Structure, run.Owner)).ToList();
                if (notes.Count > 0 && text.Count > 0)
                    Assert.True(text.Max(run => run.Y) < notes.Min(run => run.Y) - 8);
            }
        }
    }

    [Fact]
    public void Notes_of_table_cells_stand_at_the_foot_too()
    {
        var table = Compose.Table(2) with { Rows = [[new([new TextRun("甲"), new Footnote("n", Compose.Words("注文"))]), new(Compose.Words("乙"))]] };
        Assert.Equal("①注文", Compose.Lines(Compose.Pages(table), 0)[^1].Text);
    }

    [Fact]
    public void A_number_never_starts_a_line()
    {
        for (int length = 36; length < 48; length++)
        {
            var paragraph = new Paragraph([new TextRun(new string('字', length)), new Footnote("n", Compose.Words("注")), new TextRun("后文")]);
            var document = Compose.Pages(paragraph);
            double left = Compose.Lines(document, 0)[0].First.X - 21;
            var number = document.Pages[0].Items.OfType<GlyphRun>().First(run => run.Size < 8);
            Assert.True(number.X > left + 8);
        }
    }

    [Fact]
    public void A_number_is_read_where_it_stands()
    {
        var runs = Compose.Pages(With("a", "甲注")).Pages[0].Items.OfType<GlyphRun>().Where(run => run.Owner is not null).ToList();
        Assert.Equal([2, 1, 3, 1, 2], runs.Select(run => run.Glyphs.Length));
    }

    [Fact]
    public void A_long_note_ends_before_the_sheets_of_cards()
    {
        string text = string.Concat(Enumerable.Range(0, 900).Select(i => $"第{i}句注文，"));
        var cards = new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [Compose.Paragraph("正面")], [Compose.Paragraph("背面")])]);
        var document = Compose.Pages(With("a", text), cards);
        var last = Enumerable.Range(0, document.Pages.Length).Last(page => Compose.Lines(document, page).Any(line => line.Text.Contains("第899句")));
        var first = Enumerable.Range(0, document.Pages.Length).First(page => Compose.Lines(document, page).Any(line => line.Text.Contains("正面")));
        Assert.InRange(last, 1, first - 1);
    }

    [Fact]
    public void A_note_on_a_card_to_cut_out_is_refused()
    {
        var card = new FlashCard("1", [], [With("n", "注文")], [Compose.Paragraph("背面")]);
        var problem = Assert.Single(Compose.Check(Compose.A4, new CardSheet(8, CardTurn.LongEdge, [card])).Diagnostics);
        Assert.Equal("PB5019", problem.Code);
        Assert.Contains("'n'", problem.Message);
    }

    [Fact]
    public void More_notes_than_there_are_circled_numbers_are_refused()
    {
        TableCell Cell(int first) => new([.. Enumerable.Range(first, 26).SelectMany(i => new Inline[] { new TextRun("字"), new Footnote($"n{i}", Compose.Words("注")) })]);
        var result = Compose.Check(Compose.A4, Compose.Table(2) with { Rows = [[Cell(0), Cell(26)]] });
        Assert.Contains(result.Diagnostics, problem => problem.Code == "PB5020");
        Assert.Null(result.Value);
    }

    private static Paragraph With(string id, string text) => new([new TextRun("正文"), new Footnote(id, Compose.Words(text)), new TextRun("继续。")]);

    private static bool IsNote(StructureNode root, StructureNode node)
    {
        for (var at = node; at != root; at = ParentOf(root, at))
        {
            if (at.Role == StructureRole.Note)
                return true;
        }

        return false;
    }

    private static StructureNode ParentOf(StructureNode root, StructureNode node) => Find(root, node)!;

    private static StructureNode? Find(StructureNode root, StructureNode node) =>
        root.Children.Contains(node) ? root : root.Children.Select(child => Find(child, node)).FirstOrDefault(found => found is not null);
}
