using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Titles and questions are set as titles are: about even lines that end between words, never a lone last character.</summary>
public class DisplayTests
{
    [Theory]
    [InlineData("请说一次你面对别人批评的经历，你是怎么应对的，结果又是什么样的，你从中学到了什么？")]
    [InlineData("领导当着大家的面说你做错了一件其实不是你做的事情，下班前你还要接着处理三位客户的投诉，你怎么办？")]
    public void A_question_has_even_lines(string prompt)
    {
        var document = Compose.Pages(Compose.Card("1", prompt, new CardPart(CardTone.Plain, "要点", [Compose.Long(1)])));
        var lines = Compose.Lines(document, 0).Where(line => line.First.Size > 11 && line.First.Owner!.Role >= StructureRole.Heading1).Select(line => line.Text.TrimStart('1')).ToList();

        Assert.Equal(prompt, string.Concat(lines));
        Assert.Equal(2, lines.Count);
        Assert.InRange(lines[1].Length, lines[0].Length * 0.6, lines[0].Length * 1.4);
    }

    [Theory]
    [InlineData("面试当天遇到意外情况的时候我们应该怎么办，准备到什么程度")]
    [InlineData("在电话里听不清楚客户说的是什么意思应该怎么向对方确认")]
    [InlineData("如果一位客户在电话里面情绪非常激动，不断地提高音量，你会怎么回答")]
    [InlineData("请讲一次你在工作当中遇到客户不讲道理并且反复投诉的时候你怎么处理的吗")]
    public void A_title_ends_its_lines_between_words(string title)
    {
        var document = Compose.Pages(Compose.Heading(1, title));
        var lines = Compose.Lines(document, 0).Select(line => line.Text).ToList();

        Assert.True(lines.Count > 1);
        foreach (string word in new[] { "面试", "我们", "怎么办", "情况", "时候", "准备", "电话", "清楚", "客户", "什么", "应该", "对方", "确认", "不断地", "激动", "提高", "音量", "道理", "反复", "投诉", "处理" }.Where(title.Contains))
            Assert.Contains(lines, line => line.Contains(word));
    }

    [Fact]
    public void A_title_rather_ends_its_line_after_a_mark()
    {
        var document = Compose.Pages(new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [Compose.Paragraph("如果只给你三十秒，你怎么介绍自己？")], [Compose.Paragraph("答")])]));

        Assert.Contains(Compose.Lines(document, 0), line => line.Text.EndsWith("三十秒，", StringComparison.Ordinal));
    }

    [Fact]
    public void The_front_of_a_card_ends_in_no_lone_character()
    {
        for (int length = 10; length < 40; length++)
        {
            string prompt = string.Concat(Enumerable.Range(0, length).Select(i => "一二三四五六七八九十"[i % 10])) + "？";
            var document = Compose.Pages(new CardSheet(8, CardTurn.LongEdge, [new FlashCard("1", [], [Compose.Paragraph(prompt)], [Compose.Paragraph("答")])]));
            string last = document.Pages.SelectMany((_, page) => Compose.Lines(document, page)).Last(line => line.Text.EndsWith('？')).Text;

            Assert.True(last.Length > 2, $"{length}: {last}");
        }
    }

    [Fact]
    public void The_backs_of_a_deck_are_of_one_size()
    {
        var cards = new[] { 1, 3, 6, 8 }.Select(sentences => new FlashCard("", [], [Compose.Paragraph("题")], [Compose.Long(sentences)]));
        var document = Compose.Pages(new CardSheet(8, CardTurn.LongEdge, [.. cards]));

        Assert.Single(document.Pages[1].Items.OfType<GlyphRun>().Where(run => run.Owner is not null).Select(run => run.Size).Distinct());
    }
}
