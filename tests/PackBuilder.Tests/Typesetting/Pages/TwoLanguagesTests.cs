using PackBuilder.Documents.Model;

namespace PackBuilder.Tests.Typesetting.Pages;

public class TwoLanguagesTests
{
    [Theory]
    [InlineData("三、自我介绍 Introducing yourself", "三、自我介绍|Introducing yourself")]
    [InlineData("九、听不清时 When you don’t catch it", "九、听不清时|When you don’t catch it")]
    [InlineData("先说“你好” Say hello first", "先说“你好”|Say hello first")]
    [InlineData("十、STAR 和 PREP", "十、STAR 和 PREP")]
    [InlineData("Introducing yourself", "Introducing yourself")]
    [InlineData("一、准备", "一、准备")]
    public void The_english_of_a_chapter_stands_on_a_line_of_its_own(string title, string lines)
    {
        var pages = Compose.Pages(Compose.Heading(1, title), Compose.Paragraph("正文。"));

        var printed = Compose.Lines(pages, 0).Select(line => line.Text).TakeWhile(text => text != "正文。");
        Assert.Equal(lines.Replace(" ", ""), string.Join('|', printed).Replace(" ", ""));
    }

    [Fact]
    public void A_caption_that_is_too_long_ends_its_line_between_the_languages()
    {
        const string English = "Weights, 100 in all; score and evidence are filled in on the day";
        var table = Compose.Table(2) with { Caption = Compose.Words("分值怎么分，总分一百；得分和证据在现场填写，一项也不能空着 " + English), Number = new CaptionNumber(8, 1, 8) };
        var lines = Compose.Lines(Compose.Pages(table), 0);

        Assert.EndsWith("空着", lines[0].Text);
        Assert.Equal(English.Replace(" ", ""), lines[1].Text.Replace(" ", ""));
    }
}
