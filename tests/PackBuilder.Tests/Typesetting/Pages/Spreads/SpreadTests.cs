using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages.Spreads;

/// <summary>Two languages on facing pages.</summary>
public class SpreadTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_first_spread_starts_on_an_even_page_in_every_design(bool duplex)
    {
        var document = Facing.Pages(Facing.Book with { Duplex = duplex }, Facing.Heading(1, "章", "Chapter One"), Facing.Pair("中文。", "English."));

        Facing.AssertOpposite(document, "中文。", "English.");
        Assert.Equal(1, Facing.Find(document, "中文。").Page);
        Assert.Empty(document.Pages[0].Items);
        Assert.Contains("2", Compose.Artifacts(document, 1).Split(' '));
        Assert.True(document.HasSpreads);
    }

    [Fact]
    public void A_heading_is_one_in_bookmarks_and_structure_and_stands_on_both_pages()
    {
        var document = Facing.Pages(Facing.Book, Facing.Heading(1, "第一章", "Chapter One"), Facing.Pair("中文。", "English."));

        var mark = Assert.Single(document.Bookmarks);
        Assert.Equal(("第一章 Chapter One", 1), (mark.Title, mark.Page));
        Facing.AssertOpposite(document, "第一章", "Chapter One");
        var heading = Assert.Single(All(document.Structure), node => node.Role == StructureRole.Heading1);
        Assert.Equal("en", Assert.Single(heading.Children).Language);
    }

    [Fact]
    public void Heads_are_in_the_language_of_their_page()
    {
        var document = Facing.Pages(Facing.Book, Facing.Heading(1, "第一章", "Chapter One"), Facing.Numbered(1, 80, 60));

        Assert.All(Enumerable.Range(1, document.Pages.Length - 1), page =>
            Assert.Contains(page % 2 == 1 ? "第一章" : "Chapter", Compose.Artifacts(document, page)));
    }

    [Fact]
    public void A_pair_starts_below_the_longer_of_the_pair_before_it()
    {
        var document = Facing.Pages(Facing.Book, Facing.Numbered(1, 1, 9), Facing.Numbered(2, 9, 1), Facing.Numbered(3, 1, 1));

        Assert.All([1, 2, 3], pair => Facing.AssertOpposite(document, $"对{pair}始", $"Pair {pair} starts"));
    }

    [Fact]
    public void A_pair_that_is_too_long_is_divided_on_both_pages_and_loses_nothing()
    {
        var document = Facing.Pages(Facing.Book, Facing.Numbered(1, 20, 10), Facing.Numbered(2, 30, 30), Facing.Numbered(3, 1, 1));

        Facing.AssertOpposite(document, "对2始", "Pair 2 starts");
        Facing.AssertOpposite(document, "对3始", "Pair 3 starts");
        Assert.True(Facing.Find(document, "对3始").Page > Facing.Find(document, "对2始").Page);
        Assert.Equal(51, Facing.Count(document, Compose.Sentence));
    }

    [Fact]
    public void Parts_of_a_card_and_items_stand_beside_their_opposites()
    {
        QuestionCard Card(string prompt, string one, string two, int sentences) => Compose.Card("1", prompt,
            new CardPart(CardTone.Plain, "", [new ListBlock(true, 1, [new ListItem([Compose.Long(sentences)]), new ListItem([Compose.Paragraph(one)])])]),
            new CardPart(CardTone.Sample, "", [Compose.Paragraph(two)]));
        var document = Facing.Pages(Facing.Book, Facing.Pair([Card("问题", "第二点", "示范回答", 1)], [Card("Question", "Second point", "Sample answer", 4)]));

        Facing.AssertOpposite(document, "问题", "Question");
        Facing.AssertOpposite(document, "第二点", "Second point");
        Facing.AssertOpposite(document, "示范回答", "Sample answer");
    }

    [Fact]
    public void The_rules_of_facing_tables_are_in_line_on_every_page()
    {
        var document = Facing.Pages(Facing.Book, Facing.Pair([Compose.Table(40, "内容")], [Compose.Table(40, string.Concat(Enumerable.Repeat(Facing.English, 2)))]));

        Assert.True(document.Pages.Length > 3);
        for (int page = 1; page < document.Pages.Length; page += 2)
            Assert.Equal(Rules(document.Pages[page]), Rules(document.Pages[page + 1]));
    }

    [Fact]
    public void Letters_in_one_language_leave_no_half_of_a_spread_empty()
    {
        static Letter Letter(string text) => new([.. Enumerable.Repeat(Compose.Paragraph(text), 8)]);
        var document = Facing.Pages(Facing.Book,
            Facing.Heading(2, "感谢信", "Thank you"), Facing.Pair("一句话。", "One sentence."), Letter("中文信。"),
            Facing.Heading(2, "英文信", "Letters in English"), Letter("An English letter."), Letter("Another letter."),
            Facing.Heading(2, "进度信", "Progress"), Facing.Pair("又一句。", "Another one."), Letter("中文信。"),
            Facing.Heading(2, "复盘", "Debrief"), Facing.Numbered(1, 1, 1));

        Facing.AssertOpposite(document, "感谢信", "Thank you");
        Facing.AssertOpposite(document, "复盘", "Debrief");
        Facing.AssertOpposite(document, "对1始", "Pair 1 starts");
        Assert.True(Facing.Find(document, "Letters in English").Y < Facing.Find(document, "英文信").Y);
        Assert.True(Facing.Find(document, "进度信").Y < Facing.Find(document, "Progress").Y);
    }

    [Fact]
    public void A_block_without_an_opposite_stands_on_the_page_of_its_language()
    {
        var document = Facing.Pages(Facing.Book, Facing.Numbered(1, 1, 1), Compose.Paragraph("只有中文"), Compose.Paragraph("English only"), new WritingLines(2, 8), Facing.Numbered(2, 1, 1));

        Assert.Equal((1, 2), (Facing.Find(document, "只有中文").Page, Facing.Find(document, "English only").Page));
        Assert.True(Facing.Find(document, "English only").Y > Facing.Find(document, "只有中文").Y);
        Facing.AssertOpposite(document, "对2始", "Pair 2 starts");
    }

    [Fact]
    public void A_chapter_without_facing_pairs_stands_on_ordinary_pages_on_either_side()
    {
        var document = Facing.Pages(Facing.Book,
            Facing.Heading(1, "前言", "Preface"), Compose.Paragraph("序"), Facing.Heading(1, "章", "Chapter"), Facing.Numbered(1, 1, 1), Facing.Heading(1, "后记", "Last words"), Compose.Paragraph("跋"));

        Assert.Equal([0, 1, 3], document.Bookmarks.Select(mark => mark.Page));
        Assert.Equal(1, document.Labels[^1].Start);
    }

    [Fact]
    public void Notes_stand_at_the_foot_of_their_own_page()
    {
        Paragraph With(string text, string id, string note) => new([new TextRun(text), new Footnote(id, Compose.Words(note))]);
        var document = Facing.Pages(Facing.Book, Facing.Pair([With("正文", "a", "左注")], [With("Text", "b", "Right note")]), Facing.Numbered(2, 1, 3));

        Facing.AssertOpposite(document, "①左注", "①Right note");
        Assert.InRange(Facing.Find(document, "①左注").Y, 720, 766);
    }

    [Fact]
    public void What_leads_over_to_a_list_stays_with_it()
    {
        for (int sentences = 30; sentences < 44; sentences++)
        {
            var document = Facing.Pages(Facing.Book, Facing.Numbered(1, sentences, 1), Facing.Pair("要做：", "Do:"), Facing.Pair([List("中文项")], [List("English item")]));
            Assert.Equal(Facing.Find(document, "要做：").Page, Facing.Find(document, "中文项").Page);
            Facing.AssertOpposite(document, "中文项", "English item");
        }
    }

    private static ListBlock List(string text) => new(false, 1, [new ListItem([Compose.Paragraph(text)])]);

    private static double[] Rules(Page page) =>
        [.. page.Items.OfType<FilledBox>().Where(box => box.Height <= 1 && box.Y > 80).Select(box => Math.Round(box.Y, 1)).Order()];

    private static IEnumerable<StructureNode> All(StructureNode node) => node.Children.SelectMany(All).Prepend(node);

    [Fact]
    public void Where_another_program_ends_the_pages_each_has_a_number_after_the_one_opposite()
    {
        var pages = Facing.Pages(
            Compose.A4, Facing.Heading(1, "一", "One") with { Id = "one" }, Facing.Numbered(1, 4, 4) with { Id = "short" }, Facing.Heading(1, "二", "Two") with { Id = "two" },
            Facing.Numbered(2, 60, 30) with { Id = "long" }, Facing.Heading(1, "三", "Three") with { Id = "three" }, Facing.Numbered(3, 4, 4)).Numbers;

        // The second chapter takes two pages on the left, 4 and 5, and two opposite, which start on the next right-hand page: 7 and 8.
        Assert.Equal(["2", "2", "4", "4", "10"], new[] { "one", "short", "two", "long", "three" }.Select(id => pages.OfId[id]));
    }
}
