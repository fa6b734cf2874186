using PackBuilder.Tests.Typesetting.Pages;

namespace PackBuilder.Tests.Html;

public class LanguageRunTests
{
    [Theory]
    [InlineData("先说 thank you, 再问。", "thank you,")]
    [InlineData("用 CRM 记下来", "CRM")]
    [InlineData("Room 302, please.在吗", "Room 302, please.")]
    [InlineData("A型题", "")]
    [InlineData("满意度95%以上", "")]
    [InlineData("它的 KPI95% 是什么", "KPI95%")]
    public void English_in_a_Chinese_line_says_so(string text, string english)
    {
        var page = HtmlFile.Of(Compose.Paragraph(text));

        Assert.Equal(english, string.Join('|', page.Main.QuerySelectorAll("[lang=en]").Select(element => element.TextContent)));
        Assert.Equal(text, page.Main.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void A_paragraph_wholly_in_English_says_so_itself()
    {
        var paragraph = HtmlFile.Of(Compose.Paragraph("How may I help you?")).Main.QuerySelector("p")!;

        Assert.Equal("en", paragraph.GetAttribute("lang"));
        Assert.Empty(paragraph.Children);
    }

    [Fact]
    public void Chinese_in_the_English_side_of_a_pair_says_so()
    {
        var pair = new PackBuilder.Documents.Model.BilingualPair([Compose.Paragraph("说“请稍等”。")], [Compose.Paragraph("Say 请稍等 first.")]);

        var page = HtmlFile.Of(pair);

        Assert.Equal("请稍等", page.Main.QuerySelector(".second [lang=zh-CN]")!.TextContent);
        Assert.Equal("en", page.Main.QuerySelector(".second")!.GetAttribute("lang"));
    }
}
