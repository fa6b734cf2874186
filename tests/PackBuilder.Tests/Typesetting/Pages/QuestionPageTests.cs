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

    private static CardPart Part(int sentences) => new(CardTone.Plain, "要点", [Compose.Long(sentences)]);

    private static GridRow Row(string label, double height) => new(Compose.Words(label), height);
}
