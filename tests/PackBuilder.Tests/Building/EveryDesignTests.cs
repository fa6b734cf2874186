using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Building;

/// <summary>Every edition of every pack, in every design for whole packs.</summary>
[Tier(Tier.Packs)]
public class EveryDesignTests
{
    [Theory]
    [InlineData("handbook-a4")]
    [InlineData("handbook-a4-bilingual")]
    [InlineData("handbook-a5")]
    [InlineData("handbook-b5")]
    [InlineData("handbook-16k")]
    [InlineData("handbook-letter")]
    [InlineData("large-print")]
    [InlineData("low-ink")]
    public void An_edition_is_set_without_a_warning(string design)
    {
        var request = new BuildRequest { Design = design, Employers = [BuildRequest.NoEmployer], Formats = ["pdf"], KeepsGoing = true };
        var result = new Pipeline(Repository.Context, new NoStore()).Run(request, Repository.Silent, TestContext.Current.CancellationToken);

        // What is wrong with a page, not with what guides say.
        Assert.Empty(result.Diagnostics.Where(d => d.Severity != Severity.Note && d.Code.StartsWith("PB5", StringComparison.Ordinal) || d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.True(result.Pages > 300);
        File.AppendAllLines("/work/tmp/h17/fills.txt", FillReport.Of(result.Documents).Select(r => $"{design} {r.Document} {r.Pages.Length} {r.Pages[^1].Part:0.00} {r.Pages[^1].Page}"));
    }
}
