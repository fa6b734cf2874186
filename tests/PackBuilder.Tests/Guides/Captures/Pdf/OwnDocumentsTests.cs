using PackBuilder.Guides.Captures;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Captures.Pdf;

/// <summary>The handbooks that this repository prints come back by their structure tree.</summary>
[Tier(Tier.Packs)]
public class OwnDocumentsTests
{
    [Fact]
    public void Every_handbook_of_the_repository_is_read_by_its_structure() =>
        Assert.All(ShippedDocuments.Of("handbook").Take(3), document =>
        {
            var read = new CaptureReader().Read("a.pdf", document.Pdf);
            Assert.Empty(read.Diagnostics);
            Assert.DoesNotContain(read.Value!.Blocks, block => block is CaptureDropped { Reason: "outside-structure" });
            Assert.NotEmpty(read.Value.Blocks.OfType<CaptureHeading>());
        });
}
