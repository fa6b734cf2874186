using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>Links of running text.</summary>
public class LinkTests
{
    [Fact]
    public void A_link_that_runs_over_two_lines_is_announced_whole_on_both()
    {
        string before = string.Concat(Enumerable.Repeat("字", 35)), text = "人力资源和社会保障部的办事大厅";
        var document = Compose.Pages(new Paragraph([new TextRun(before), new Link("https://example.com/a", [new TextRun(text)]), new TextRun("。")]));
        var areas = document.Pages[0].Items.OfType<LinkArea>().ToList();

        Assert.Equal(2, areas.Count);
        Assert.All(areas, area => Assert.Equal(text, area.Description));
    }

    [Fact]
    public void A_link_is_announced_with_the_words_of_what_it_refers_to_however_they_are_set()
    {
        var link = new Link("#q", [new TextRun("见"), new Strong([new Reference("q", ReferenceKind.Name)]), new Footnote("n", Compose.Words("注文"))]);
        var document = Compose.Pages(new Paragraph([link]), Compose.Card("4", "题") with { Id = "q" });

        Assert.Equal("见第4题", document.Pages[0].Items.OfType<LinkArea>().First(area => area.Target == "#q").Description);
    }
}
