using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Pages know the questions on them.</summary>
public class QuestionPageTests
{
    [Fact]
    public void A_question_that_goes_on_overleaf_is_named_there()
    {
        var document = Compose.Pages(Compose.Card("7", "题", new CardPart(CardTone.Plain, "要点", [Compose.Long(60)])));

        Assert.True(document.Pages.Length > 1);
        Assert.All(Enumerable.Range(1, document.Pages.Length - 1), page => Assert.Contains("第7题（续）", Compose.Artifacts(document, page).Replace(" ", "")));
        Assert.DoesNotContain("续", Compose.Artifacts(document, 0));
        Assert.Equal(document.Pages.Length - 1, document.Fills.Count(fill => fill.StartsInQuestion));
    }

    [Fact]
    public void In_a_document_in_two_languages_pages_say_it_in_both()
    {
        var blocks = new Block[] { Compose.Heading(1, "常见问题 Common questions"), Compose.Card("7", "题", new CardPart(CardTone.Plain, "要点 Points", [Compose.Long(120)])) };
        var plain = Compose.Document(blocks);
        var document = Compose.Check(Compose.A4, plain with { Info = plain.Info with { SecondLanguage = "en" } }).Value!;

        string[] heads = [.. document.Pages.Select((_, page) => Compose.Artifacts(document, page).Replace(" ", ""))];
        Assert.Contains("第7题（续）·Question7,continued", heads[1]);
        // No room for both in the head: pages take turns.
        Assert.Contains("常见问题·第7题", heads[1]);
        Assert.Contains("Commonquestions·Question7", heads[2]);
    }

    [Fact]
    public void The_two_languages_of_a_label_stand_one_under_the_other_clear_of_the_next()
    {
        var document = Compose.Pages(Compose.Card("7", "题", Part("追问 Follow up"), Part("减分项 Avoid")));

        var lines = Compose.Lines(document, 0);
        double[] ys = [.. new[] { "追问", "Follow up", "减分项", "Avoid" }.Select(label => lines.Single(line => line.Text.StartsWith(label, StringComparison.Ordinal)).Y)];
        Assert.True(ys[0] < ys[1] && ys[1] < ys[2] && ys[2] < ys[3]);
        Assert.True(ys[2] - ys[1] > (ys[1] - ys[0]) * 1.2);
    }

    [Fact]
    public void A_last_page_with_little_on_it_starts_at_an_earlier_block()
    {
        var card = Compose.Card("1", "题", Part(6));
        var cards = Enumerable.Repeat<Block>(card, 12).ToList();
        while (Compose.Pages([.. cards]).Pages.Length is var pages && Compose.Pages([.. cards, card]).Pages.Length == pages)
            cards.Add(card);
        cards.Add(card);

        var fills = Compose.Pages([.. cards]).Fills;
        Assert.InRange(fills[^1].Part, 0.3, 1);
        // Running text fills its pages all the same.
        Assert.True(Compose.Pages(Compose.Long(70)).Fills[0].Part > 0.9);
    }

    [Fact]
    public void What_has_no_number_is_named_by_its_prompt()
    {
        var document = Compose.Pages(Compose.Card("", "老人不会操作", new CardPart(CardTone.Plain, "示范", [Compose.Long(60)])));

        Assert.Contains("老人不会操作（续）", Compose.Artifacts(document, 1).Replace(" ", ""));
    }

    [Fact]
    public void Heads_name_the_chapter_and_the_questions_of_the_page()
    {
        var document = Compose.Pages(
            Compose.Heading(1, "常见问题"), Compose.Card("12", "甲", Part(2)), Compose.Card("13", "乙", Part(2)), new PageBreak(), Compose.Card("14", "丙", Part(2)));

        Assert.Contains("常见问题·第12–13题", Compose.Artifacts(document, 0).Replace(" ", ""));
        Assert.Contains("常见问题·第14题", Compose.Artifacts(document, 1).Replace(" ", ""));
    }

    [Fact]
    public void Questions_are_headings_below_their_section_and_bookmarks()
    {
        var document = Compose.Pages(Compose.Heading(1, "章"), Compose.Heading(2, "节"), Compose.Card("3", "你为什么想做客服？", Part(1)), Compose.Heading(2, "又一节"));

        Assert.Equal(["章", "节", "3 你为什么想做客服？", "又一节"], document.Bookmarks.Select(bookmark => bookmark.Title));
        Assert.Equal([1, 2, 3, 2], document.Bookmarks.Select(bookmark => bookmark.Level));
        Assert.Equal(StructureRole.Heading3, document.Bookmarks[2].Target!.Role);
    }

    [Fact]
    public void A_question_stays_whole_where_the_document_asks_for_it()
    {
        for (int before = 12; before < 26; before++)
        {
            var blocks = Compose.Document([.. Enumerable.Repeat(Compose.Paragraph("短行"), before), Compose.Card("1", "题", Part(3), Part(3), Part(3))]);
            var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { KeepsQuestionsWhole = true } }).Value!;

            Assert.DoesNotContain(document.Fills, fill => fill.StartsInQuestion);
        }
    }

    [Fact]
    public void A_page_ends_early_where_that_keeps_a_later_question_whole()
    {
        // Five questions of sixteen lines: two to a page is what a chapter of three pages takes, and none of them has to be cut.
        var cards = Enumerable.Range(1, 5).Select(i => (Block)Compose.Card($"{i}", "题", Part(4), Part(4), Part(4)));
        var blocks = Compose.Document([Compose.Heading(1, "章"), .. cards]);
        var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { KeepsQuestionsWhole = true } }).Value!;

        Assert.DoesNotContain(document.Fills, fill => fill.StartsInQuestion);
    }

    [Fact]
    public void A_frame_to_write_into_is_never_parted()
    {
        var grid = new WritingGrid([], [Row("情境", 16), Row("任务", 12), Row("行动", 34), Row("结果", 18)], 9);
        for (int before = 10; before < 38; before++)
        {
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), before), grid]);

            Assert.Single(Enumerable.Range(0, document.Pages.Length), page => Compose.Lines(document, page).Any(line => line.Text is "情境" or "任务" or "行动" or "结果"));
        }
    }

    [Fact]
    public void A_heading_and_its_sentence_go_with_the_table_they_speak_of()
    {
        for (int before = 26; before < 38; before++)
        {
            var document = Compose.Pages(
                [.. Enumerable.Repeat(Compose.Paragraph("短行"), before), Compose.Heading(2, "评分"), Compose.Paragraph("各自打分，再讨论。"), Compose.Table(8)]);

            Assert.All(Enumerable.Range(0, document.Pages.Length), page => Assert.NotEqual("各自打分，再讨论。", Compose.Lines(document, page)[^1].Text));
        }
    }

    [Fact]
    public void A_page_says_how_full_it_is()
    {
        var document = Compose.Pages(Compose.Long(40), new PageBreak(), Compose.Paragraph("文"));

        Assert.InRange(document.Fills[0].Part, 0.9, 1);
        Assert.InRange(document.Fills[^1].Part, 0.01, 0.1);
        Assert.True(document.Fills[^1].EndsPart);
    }

    private static CardPart Part(string label) => new(CardTone.Plain, label, [Compose.Paragraph("一行")]);

    private static CardPart Part(int sentences) => new(CardTone.Plain, "要点", [Compose.Long(sentences)]);

    private static GridRow Row(string label, double height) => new(Compose.Words(label), height);
}
