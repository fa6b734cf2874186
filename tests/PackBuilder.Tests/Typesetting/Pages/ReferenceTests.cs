using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages;

public class ReferenceTests
{
    private static readonly Table Captioned = Compose.Table(3) with { Id = "t", Caption = Compose.Words("指标"), Number = new CaptionNumber(3, 2, 1) };

    [Fact]
    public void A_caption_starts_with_its_number()
    {
        var document = Compose.Pages(Captioned);
        Assert.Equal("表3\u3000指标", Compose.Lines(document, 0)[0].Text);
        Assert.Equal(StructureRole.Caption, Compose.Lines(document, 0)[0].First.Owner!.Role);
    }

    [Fact]
    public void A_design_may_number_by_chapter()
    {
        var document = Compose.Check(Compose.A4 with { NumbersByChapter = true }, Captioned).Value!;
        Assert.Equal("表2-1\u3000指标", Compose.Lines(document, 0)[0].Text);
    }

    [Fact]
    public void A_table_that_goes_on_is_marked_with_its_number()
    {
        var document = Compose.Pages(Compose.Table(80) with { Caption = Compose.Words("指标"), Number = new CaptionNumber(3, 2, 1) });
        Assert.Contains("续表 3", Compose.Artifacts(document, 1));
    }

    [Fact]
    public void A_caption_stays_with_its_table()
    {
        for (int lines = 28; lines < 38; lines++)
        {
            var document = Compose.Pages([.. Enumerable.Repeat(Compose.Paragraph("短行"), lines), Captioned]);
            int page = Compose.Lines(document, 0).Any(line => line.Text.StartsWith('表')) ? 0 : 1;
            Assert.Contains(Compose.Lines(document, page), line => line.Text.Contains("甲栏", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_reference_prints_the_page_that_its_target_stands_on_and_leads_there()
    {
        var link = new Link("#t", [new TextRun("第"), new Reference("t", ReferenceKind.Page), new TextRun("页的"), new Reference("t", ReferenceKind.Name)]);
        for (int sentences = 60; sentences < 70; sentences++)
        {
            var document = Compose.Pages(new Paragraph([new TextRun("见"), link]), Compose.Long(sentences), Captioned);
            int page = Enumerable.Range(0, document.Pages.Length).Single(p => Compose.Lines(document, p).Any(line => line.Text.StartsWith("表3", StringComparison.Ordinal)));
            Assert.Equal($"见第{page + 1}页的表3", Compose.Lines(document, 0)[0].Text);
            Assert.Equal(page, document.Pages[0].Items.OfType<LinkArea>().Single().TargetPage);
        }
    }

    [Fact]
    public void Pages_are_right_where_their_own_numbers_move_them()
    {
        // A hundred references of three digits where two were reserved push what follows.
        var link = new Link("#t", [new Reference("t", ReferenceKind.Page)]);
        var many = Enumerable.Repeat<Inline>(link, 800).SelectMany(inline => new[] { inline, new TextRun("，") });
        var result = Typesetter.Compose(
            new StyledDocument(Compose.Document(new Paragraph([.. many]), Compose.Long(4000), Captioned), Compose.A4), ShippedFonts.Set, new TypesettingOptions());
        Assert.Empty(result.Diagnostics);
        var document = result.Value!;
        int page = Enumerable.Range(0, document.Pages.Length).Single(p => Compose.Lines(document, p).Any(line => line.Text.StartsWith("表3", StringComparison.Ordinal)));
        Assert.True(page > 99);
        Assert.StartsWith($"{page + 1}，{page + 1}，", Compose.Lines(document, 0)[0].Text);
    }

    [Fact]
    public void A_reference_to_nothing_is_reported()
    {
        var result = Compose.Check(Compose.A4, new Paragraph([new TextRun("见"), new Reference("nowhere", ReferenceKind.Page)]));
        Assert.Equal("PB5015", Assert.Single(result.Diagnostics).Code);
    }
}
