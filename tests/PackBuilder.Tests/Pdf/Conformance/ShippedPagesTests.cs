using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Tests.Typesetting.Pages;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>What holds for every PDF of the packs that come with the program.</summary>
[Tier(Tier.Packs)]
public class ShippedPagesTests
{
    [Fact]
    public void Every_document_keeps_the_standards() =>
        Assert.Equal("", string.Join('\n', ShippedDocuments.All.AsParallel().AsOrdered().SelectMany(document =>
            StandardsWalk.ProblemsOf(document.Pdf).Select(problem => $"{document.Name}: {problem}"))));

    [Fact]
    public void No_text_is_of_radicals_or_for_private_use() =>
        Assert.DoesNotContain(ShippedDocuments.All, document => document.Typeset.Pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()
            .Any(run => Compose.TextOf(run, document.Typeset.Pages).Any(c => c is >= '\u2E80' and <= '\u2FDF' or >= '\uE000' and < '\uF900')));
}
