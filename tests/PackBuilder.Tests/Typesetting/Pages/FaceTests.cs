using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

/// <summary>The editions of a pack can be told apart, on every sheet.</summary>
public class FaceTests
{
    [Fact]
    public void Every_page_names_its_edition_and_carries_its_mark()
    {
        var document = Pages(Compose.A4, new EditionFace("参考答案", 3, IsForTrainers: true));

        foreach (var page in document.Pages.Skip(1))
        {
            Assert.Contains("参考答案", Text(page, document, artifacts: true));
            Assert.Contains(page.Items.OfType<FilledBox>(), box => box.X + box.Width >= page.Width - 0.1 && box.Colour == Compose.A4.Colours.Caution);
        }
    }

    [Fact]
    public void A_chapter_with_the_title_of_the_book_is_not_named_beside_the_questions()
    {
        var blocks = Compose.Document(Compose.Heading(1, "甲乙手册"), Compose.Card("3", "题") with { Id = "q3" });
        var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { Title = "甲乙手册" } }).Value!;

        string head = Compose.Artifacts(document, 0).Replace(" ", "");
        Assert.Contains("第3题", head);
        Assert.Equal(head.IndexOf("甲乙手册", StringComparison.Ordinal), head.LastIndexOf("甲乙手册", StringComparison.Ordinal));
    }

    [Fact]
    public void The_marks_of_two_editions_stand_at_different_heights()
    {
        double[] heights = [.. new[] { 1, 2 }.Select(mark => Pages(Compose.A4, new EditionFace("册", mark, false)).Pages[1].Items.OfType<FilledBox>()
            .Single(box => box.X + box.Width >= PaperSize.A4.Width - 0.1).Y)];

        Assert.True(heights[1] > heights[0] + 30);
    }

    [Fact]
    public void The_cover_shows_the_edition_and_the_employer_large()
    {
        var document = Pages(Compose.A4, new EditionFace("教师用书", 0, true), "云杉科技");
        var runs = document.Pages[0].Items.OfType<GlyphRun>().ToList();

        Assert.Contains(runs, run => run.Size > 18 && Compose.TextOf(run, document).Contains('教'));
        Assert.Contains(runs, run => run.Size > 22 && Compose.TextOf(run, document).Contains('云'));
    }

    [Fact]
    public void Viewers_list_the_file_by_a_title_of_its_own()
    {
        var blocks = Compose.Document(Compose.Paragraph("文"));
        var document = Compose.Check(Compose.A4, blocks with { Info = blocks.Info with { FileTitle = "手册 · 参考答案" } }).Value!;

        Assert.Equal("手册 · 参考答案", document.Info.Title);
    }

    [Fact]
    public void A_design_sets_head_and_foot_and_names_empty_pages()
    {
        var design = Compose.A4 with { Duplex = true, NamesBlankPages = true, Head = "某某职业学校", Foot = "内部资料" };
        var document = Compose.Check(design, Compose.Heading(1, "甲"), Compose.Paragraph("文"), Compose.Heading(1, "乙"), Compose.Paragraph("文")).Value!;

        Assert.Contains("某某职业学校", Compose.Artifacts(document, 0));
        Assert.Contains("内部资料", Compose.Artifacts(document, 0));
        Assert.Contains("本页留白", Compose.Artifacts(document, 1));
    }

    private static PagedDocument Pages(Design design, EditionFace edition, string employer = "")
    {
        var blocks = Compose.Document(Compose.Heading(1, "章"), Compose.Paragraph("文"), new PageBreak(), Compose.Paragraph("文"));
        return Compose.Check(design, blocks with { Info = blocks.Info with { HasCover = true, Edition = edition, Employer = employer } }).Value!;
    }

    private static string Text(Page page, PagedDocument document, bool artifacts) =>
        string.Concat(page.Items.OfType<GlyphRun>().Where(run => run.Owner is null == artifacts).Select(run => Compose.TextOf(run, document)));
}
