using PackBuilder.Looks;
using PackBuilder.Tests.Documents;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Typesetting.Fonts;
using PackBuilder.Typesetting;

namespace PackBuilder.Tests.Typesetting.Pages;

public class PageSnapshotTests
{
    [Fact]
    public void A_document_with_every_kind_of_block_is_set_as_before()
    {
        var document = Samples.EveryBlock();

        var pages = Typesetter.Compose(new StyledDocument(document, Compose.A4), ShippedFonts.Set, new TypesettingOptions());

        Assert.Empty(pages.Diagnostics);
        Snapshot.Verify(PageOutline.Of(pages.Value!));
    }

    [Fact]
    public void A_link_to_nowhere_is_plain_text_and_a_warning()
    {
        var result = Compose.Check(Compose.A4, new PackBuilder.Documents.Model.Paragraph(
            [new PackBuilder.Documents.Model.Link("#nowhere", Compose.Words("见别处"))])
        { Line = 3 });

        Assert.NotNull(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("PB5015", problem.Code);
        Assert.Equal("guide.md:3:1", problem.Location!.ToString());
    }
}
